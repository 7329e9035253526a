package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Position;
import org.deskcheck.model.Severity;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitXmlTest {

    @Test
    void an_article_is_a_suite_and_a_rule_is_a_case() throws IOException {
        assertThat(FormatTest.written(Format.JUNIT, FerrySample.run())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="deskcheck">
                  <testsuite name="@" tests="5" failures="2" errors="0">
                    <testcase classname="@" name="ACCT-002 Denial" file="@">\
                <failure message="One side denies what the other asserts: ask both, 100% sure or not." type="error">\
                @:7:61: error: One side denies what the other asserts: ask both, 100% sure or not. \
                The other claim (@:12) reads: \u201CTwo million kroner were offered in April\u201D</failure></testcase>
                    <testcase classname="@" name="ACCT-009 Silent party" file="@">\
                <system-out>@:1:1: info: The account &quot;passengers&quot; is silent.</system-out></testcase>
                    <testcase classname="@" name="ATTR-003 Figure without a source" file="@">\
                <system-out>@:3:56: warning: Check this figure, and name its source unless it is common knowledge.\
                </system-out></testcase>
                    <testcase classname="@" name="ATTR-006 Report without an agent" file="@">\
                <failure message="Say who accused: &lt;script&gt;alert(1)&lt;/script&gt;" type="error">\
                @:13:1: error: Say who accused: &lt;script&gt;alert(1)&lt;/script&gt;</failure></testcase>
                    <testcase classname="@" name="WORD-001 Loaded cue verb" file="@"/>
                  </testsuite>
                </testsuites>
                """.replace("@", FerrySample.PATH));
    }

    @Test
    void the_level_of_the_run_decides_what_fails() throws Exception {
        CheckRun never = new CheckRun("1", null, FerrySample.RULES, List.of(FerrySample.CHECKED), List.of());
        CheckRun info = new CheckRun("1", Severity.INFO, FerrySample.RULES, List.of(FerrySample.CHECKED), List.of());

        assertThat(suite(never).getAttribute("failures")).isEqualTo("0");
        assertThat(suite(info).getAttribute("failures")).isEqualTo("4");
    }

    @Test
    void several_findings_of_a_rule_are_one_failure() throws Exception {
        CheckedArticle article =
                new CheckedArticle(FerrySample.CHECKED.claims(), List.of(FerrySample.AGENTLESS, FerrySample.AGENTLESS));
        CheckRun run = new CheckRun("1", Severity.ERROR, FerrySample.RULES, List.of(article), List.of());

        Element failure = (Element) suite(run).getElementsByTagName("failure").item(0);

        assertThat(failure.getAttribute("message")).endsWith("(2 times)");
        assertThat(failure.getTextContent()).hasLineCount(2);
    }

    @Test
    void what_could_not_be_checked_is_an_error() throws Exception {
        Element suite = suite(new CheckRun("1", null, List.of(), List.of(), List.of(Samples.UNREADABLE)));

        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getTextContent().strip())
                .isEqualTo("old: notes.txt:2:7: This is no UTF-8, 50% of it. Save it as UTF-8.");
    }

    @Test
    void characters_that_xml_cannot_hold_do_not_break_it() throws Exception {
        String message = "Bell \u0007, half \uD83D, line\nend, ]]> and \uD83D\uDE00";
        Finding found = new Finding("R", Severity.ERROR, "a.txt", null, null, null, null, new Position(1, 1), message);
        CheckedArticle article = new CheckedArticle(Samples.FLOOD, List.of(found));

        Element suite = suite(new CheckRun("1", Severity.ERROR, List.of(), List.of(article), List.of()));

        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message"))
                .isEqualTo("Bell \uFFFD, half \uFFFD, line\nend, ]]> and \uD83D\uDE00");
    }

    private static Element suite(CheckRun run) throws Exception {
        byte[] xml = FormatTest.written(Format.JUNIT, run).getBytes(StandardCharsets.UTF_8);
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        return (Element) document.getElementsByTagName("testsuite").item(0);
    }
}
