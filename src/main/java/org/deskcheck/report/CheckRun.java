package org.deskcheck.report;

import java.util.List;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One run of the program: all that a report can tell of it.
 *
 * @param version the program's
 * @param failOn from which severity on findings make the run fail; null for never
 * @param rules the rules that were asked
 * @param articles in the order in which they were checked
 * @param problems inputs that could not be read and rules that could not be run to their end
 */
public record CheckRun(
        String version,
        @Nullable Severity failOn,
        List<RuleCard> rules,
        List<CheckedArticle> articles,
        List<Problem> problems) {
    public CheckRun {
        rules = List.copyOf(rules);
        articles = List.copyOf(articles);
        problems = List.copyOf(problems);
    }

    /** The same run, as if it had been about one article only. */
    CheckRun only(CheckedArticle article) {
        return new CheckRun(version, failOn, rules, List.of(article), problems);
    }
}
