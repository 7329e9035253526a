package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;

class GithubCommandsTest {

    @Test
    void a_finding_is_a_command_with_its_properties_escaped() throws IOException {
        assertThat(FormatTest.written(Format.GITHUB, FerrySample.run())).isEqualTo("""
                ::notice file=local news/ferry%2C second draft.txt,line=1,col=1,title=ACCT-009 Silent party::\
                The account "passengers" is silent.
                ::warning file=local news/ferry%2C second draft.txt,line=3,endLine=3,col=56,endColumn=105,\
                title=ATTR-003 Figure without a source::\
                Check this figure, and name its source unless it is common knowledge.
                ::error file=local news/ferry%2C second draft.txt,line=7,endLine=7,col=61,endColumn=88,\
                title=ACCT-002 Denial::One side denies what the other asserts: ask both, 100%25 sure or not. \
                The other claim (local news/ferry, second draft.txt:12) reads: \
                \u201CTwo million kroner were offered in April\u201D
                ::error file=local news/ferry%2C second draft.txt,line=13,endLine=13,col=1,endColumn=45,\
                title=ATTR-006 Report without an agent::Say who accused: <script>alert(1)</script>
                """);
    }

    @Test
    void a_message_stays_on_its_line() throws IOException {
        Finding found = new Finding(
                "X:1, new",
                Severity.ERROR,
                FerrySample.PATH,
                null,
                null,
                null,
                new Span(0, 200),
                FerrySample.SILENT.position(),
                "One.\r\nTwo, 5%0A.\n::error::Three");
        CheckedArticle article = new CheckedArticle(FerrySample.CHECKED.claims(), List.of(found));

        String log = FormatTest.written(Format.GITHUB, new CheckRun("1", null, List.of(), List.of(article), List.of()));

        assertThat(log).isEqualTo("""
                ::error file=local news/ferry%2C second draft.txt,line=1,endLine=7,title=X%3A1%2C new::\
                One.%0D%0ATwo, 5%250A.%0A::error::Three
                """);
    }

    @Test
    void what_could_not_be_checked_is_an_error() throws IOException {
        CheckRun run = new CheckRun("1", null, List.of(), List.of(), List.of(Samples.UNREADABLE));

        assertThat(FormatTest.written(Format.GITHUB, run)).isEqualTo("""
                ::error file=old%3A notes.txt,line=2,col=7,title=Not checked::\
                This is no UTF-8, 50%25 of it. Save it as UTF-8.
                """);
    }

    @Test
    void without_findings_there_is_nothing_to_say() throws IOException {
        assertThat(FormatTest.written(Format.GITHUB, FerrySample.clean())).isEmpty();
    }
}
