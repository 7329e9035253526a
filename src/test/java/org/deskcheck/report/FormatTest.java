package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.deskcheck.model.ClaimSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {

    @Test
    void users_ask_for_a_format_by_its_label() {
        assertThat(List.of(Format.values()))
                .extracting(Format::label)
                .containsExactly("json", "html", "sarif", "junit", "github", "gitlab");
        assertThat(Format.labelled("sarif")).contains(Format.SARIF);
        assertThat(Format.labelled("SARIF")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void a_format_writes_one_file_for_each_article_or_one_for_the_run(Format format) {
        CheckedArticle flood = new CheckedArticle(Samples.FLOOD, List.of());
        CheckRun run = new CheckRun("1", null, List.of(), List.of(FerrySample.CHECKED, flood), List.of());

        List<String> files = format.reports(run).stream().map(Report::name).toList();

        switch (format.scope()) {
            case RUN -> assertThat(files).singleElement().asString().startsWith("deskcheck.");
            case ARTICLE ->
                assertThat(files)
                        .satisfiesExactly(
                                first -> assertThat(first).startsWith("local news/ferry, second draft."),
                                second -> assertThat(second).startsWith("flood."));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void no_report_tells_where_on_this_machine_it_was_made(Format format) throws IOException {
        ClaimSet claims = new ClaimSet("flood", "/home/ib/drafts/flood.txt", null, List.of(), List.of());
        CheckRun run = new CheckRun(
                "1", null, List.of(), List.of(new CheckedArticle(claims, List.of())), List.of(Samples.UNREADABLE));

        for (Report report : format.reports(run)) {
            StringBuilder out = new StringBuilder();
            report.content().writeTo(out);
            assertThat(out.toString()).doesNotContain("/home").isNotEmpty();
        }
    }

    /** What the only report of a run holds. */
    static String written(Format format, CheckRun run) throws IOException {
        StringBuilder out = new StringBuilder();
        format.reports(run).get(0).content().writeTo(out);
        return out.toString();
    }
}
