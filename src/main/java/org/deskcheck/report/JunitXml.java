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
    private final JunitSuites suites;

    private JunitXml(CheckRun run, Appendable out) {
        this.run = run;
        this.titles = new RuleTitles(run);
        this.suites = new JunitSuites(out);
    }

    static void write(CheckRun run, Appendable out) throws IOException {
        new JunitXml(run, out).write();
    }

    private void write() throws IOException {
        suites.begin("deskcheck");
        for (CheckedArticle article : run.articles()) {
            suite(article);
        }
        for (Problem problem : run.problems()) {
            suite(problem);
        }
        suites.end();
    }

    private void suite(CheckedArticle article) throws IOException {
        Map<String, List<Finding>> byRule =
                new TreeMap<>(article.findings().stream().collect(Collectors.groupingBy(Finding::ruleId)));
        for (RuleCard rule : run.rules()) {
            byRule.putIfAbsent(rule.id(), List.of());
        }
        long failures = byRule.values().stream().filter(this::fails).count();
        suites.beginSuite(article.path(), byRule.size(), failures, 0);
        for (Map.Entry<String, List<Finding>> rule : byRule.entrySet()) {
            testCase(article.path(), titles.of(rule.getKey()), rule.getValue());
        }
        suites.endSuite();
    }

    private void suite(Problem problem) throws IOException {
        String path = ArticleNames.portable(problem.path());
        String place = problem.position() == null
                ? path
                : path + ":" + problem.position().line() + ":"
                        + problem.position().column();
        suites.beginSuite(path, 1, 0, 1);
        suites.inError(path, "Can be checked", problem.found(), place + ": " + FindingText.of(problem));
        suites.endSuite();
    }

    private void testCase(String path, String rule, List<Finding> findings) throws IOException {
        List<Finding> failing = findings.stream().filter(this::fails).toList();
        if (findings.isEmpty()) {
            suites.passed(path, rule);
        } else if (failing.isEmpty()) {
            suites.passed(path, rule, lines(findings));
        } else {
            String message = failing.get(0).message();
            String count = failing.size() == 1 ? message : message + " (" + failing.size() + " times)";
            suites.failed(path, rule, count, failing.get(0).severity().label(), lines(findings));
        }
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
