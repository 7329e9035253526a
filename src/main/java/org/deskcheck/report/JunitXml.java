package org.deskcheck.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;

/**
 * A run as JUnit's XML, as build servers read it: a suite for each article, a case for each rule. A rule
 * that found something at or above the level on which the run fails has failed; findings below it are in the
 * output of their case. What could not be checked is an error.
 */
final class JunitXml {

    private final CheckRun run;
    private final RuleTitles titles;
    private final Markup xml;

    private JunitXml(CheckRun run, Appendable out) {
        this.run = run;
        this.titles = new RuleTitles(run);
        this.xml = new Markup(out);
    }

    static void write(CheckRun run, Appendable out) throws IOException {
        new JunitXml(run, out).write();
    }

    private void write() throws IOException {
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("testsuites", "name", "deskcheck").raw("\n");
        for (CheckedArticle article : run.articles()) {
            suite(article);
        }
        for (Problem problem : run.problems()) {
            suite(problem);
        }
        xml.close("testsuites").raw("\n");
    }

    private void suite(CheckedArticle article) throws IOException {
        Map<String, List<Finding>> byRule =
                new TreeMap<>(article.findings().stream().collect(Collectors.groupingBy(Finding::ruleId)));
        for (RuleCard rule : run.rules()) {
            byRule.putIfAbsent(rule.id(), List.of());
        }
        long failures = byRule.values().stream().filter(this::fails).count();
        suite(article.path(), byRule.size(), failures, 0);
        for (Map.Entry<String, List<Finding>> rule : byRule.entrySet()) {
            testCase(article.path(), titles.of(rule.getKey()), rule.getValue());
        }
        xml.raw("  ").close("testsuite").raw("\n");
    }

    private void suite(Problem problem) throws IOException {
        String path = ArticleNames.portable(problem.path());
        String place = problem.position() == null
                ? path
                : path + ":" + problem.position().line() + ":"
                        + problem.position().column();
        suite(path, 1, 0, 1);
        xml.raw("    ").open("testcase", "classname", path, "name", "Can be checked", "file", path);
        xml.element("error", place + ": " + FindingText.of(problem), "message", problem.found());
        xml.close("testcase").raw("\n  ").close("testsuite").raw("\n");
    }

    private void suite(String name, int tests, long failures, int errors) throws IOException {
        xml.raw("  ")
                .open(
                        "testsuite",
                        "name",
                        name,
                        "tests",
                        String.valueOf(tests),
                        "failures",
                        String.valueOf(failures),
                        "errors",
                        String.valueOf(errors))
                .raw("\n");
    }

    private void testCase(String path, String rule, List<Finding> findings) throws IOException {
        xml.raw("    ");
        if (findings.isEmpty()) {
            xml.empty("testcase", "classname", path, "name", rule, "file", path).raw("\n");
            return;
        }
        xml.open("testcase", "classname", path, "name", rule, "file", path);
        List<Finding> failing = findings.stream().filter(this::fails).toList();
        if (failing.isEmpty()) {
            xml.element("system-out", lines(findings));
        } else {
            String message = failing.get(0).message();
            String count = failing.size() == 1 ? message : message + " (" + failing.size() + " times)";
            xml.element(
                    "failure",
                    lines(findings),
                    "message",
                    count,
                    "type",
                    failing.get(0).severity().label());
        }
        xml.close("testcase").raw("\n");
    }

    private boolean fails(List<Finding> findings) {
        return findings.stream().anyMatch(this::fails);
    }

    private boolean fails(Finding finding) {
        Severity level = run.failOn();
        return level != null && finding.severity().compareTo(level) >= 0;
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> ArticleNames.portable(finding.article()) + ":"
                        + finding.position().line() + ":" + finding.position().column() + ": "
                        + finding.severity().label() + ": " + FindingText.of(finding))
                .collect(Collectors.joining("\n"));
    }
}
