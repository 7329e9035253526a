package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    @Test
    void users_ask_for_a_format_by_its_label() {
        assertThat(List.of(Format.values()))
                .extracting(Format::label)
                .containsExactly("csv", "json", "html", "sarif", "junit", "github", "gitlab");
        assertThat(Format.labelled("sarif")).contains(Format.SARIF);
        assertThat(Format.labelled("SARIF")).isEmpty();
    }

    @Test
    void a_format_is_of_the_run_or_has_reports_of_each_article() {
        CheckedArticle flood = new CheckedArticle(Samples.FLOOD, List.of());
        CheckRun run = new CheckRun("1", null, List.of(), List.of(FerrySample.CHECKED, flood), List.of());

        for (Format format : Format.values()) {
            List<List<String>> files = run.rendered(format).stream()
                    .map(article ->
                            article.reports().stream().map(RenderedReport::name).toList())
                    .toList();
            if (format.isOfRun()) {
                assertThat(files).allSatisfy(none -> assertThat(none).isEmpty());
            } else {
                assertThat(files)
                        .satisfiesExactly(
                                first -> assertThat(first)
                                        .isNotEmpty()
                                        .allMatch(name -> name.startsWith("local news/ferry, second draft.")),
                                second -> assertThat(second).isNotEmpty().allMatch(name -> name.startsWith("flood.")));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void no_report_tells_where_on_this_machine_it_was_made(Format format) throws IOException {
        ClaimSet claims = new ClaimSet("flood", "/home/ib/drafts/flood.txt", null, List.of(), List.of());
        CheckRun run = new CheckRun(
                "1", null, List.of(), List.of(new CheckedArticle(claims, List.of())), List.of(Samples.UNREADABLE));

        assertThat(written(format, run)).doesNotContain("/home").isNotEmpty();
    }

    /** All that a run writes in a format. */
    static String written(Format format, CheckRun run) throws IOException {
        StringBuilder out = new StringBuilder();
        List<RenderedArticle> articles = run.rendered(format);
        if (!format.isOfRun()) {
            articles.forEach(article -> article.reports().forEach(report -> out.append(report.content())));
            return out.toString();
        }
        RunWriter writer = format.writer(run.header(), out);
        for (RenderedArticle article : articles) {
            writer.article(article);
        }
        for (Problem problem : run.problems()) {
            writer.problem(problem);
        }
        writer.end();
        return out.toString();
    }
}
