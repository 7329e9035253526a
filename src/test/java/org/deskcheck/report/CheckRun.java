package org.deskcheck.report;

import java.util.List;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/** A run as a whole, for the samples. */
record CheckRun(
        String version,
        @Nullable Severity failOn,
        List<RuleCard> rules,
        List<CheckedArticle> articles,
        List<Problem> problems) {

    RunHeader header() {
        return new RunHeader(version, path -> failOn, rules, List.of(), Dialect.PLAIN);
    }

    /** The run's articles, rendered in a format. */
    List<RenderedArticle> rendered(Format format) {
        return articles.stream()
                .map(article -> RenderedArticle.of(article, Results.of(article), List.of(format), header()))
                .toList();
    }
}
