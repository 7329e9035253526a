package org.deskcheck.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;

/**
 * A run as JUnit's XML, as build servers read it: a suite for each article, a case for each rule. A rule
 * that found something at or above the level on which the run fails for its path has failed; findings below it are in the
 * output of their case, and so are those that do not count. What could not be checked is an error.
 */
final class JunitXml implements RunWriter {

    private final RunHeader run;
    private final RuleTitles titles;
    private final JunitSuites suites;

    JunitXml(RunHeader run, Appendable out) throws IOException {
        this.run = run;
        this.titles = new RuleTitles(run);
        this.suites = new JunitSuites(out);
        suites.begin("deskcheck");
    }

    @Override
    public void article(RenderedArticle article) throws IOException {
        suite(article.results(), run.rules());
    }

    @Override
    public void suppressions(RenderedArticle file) throws IOException {
        suite(file.results(), run.suppressionRules());
    }

    private void suite(ArticleResults article, List<RuleCard> rules) throws IOException {
        Map<String, List<Result>> byRule =
                new TreeMap<>(article.results().stream().collect(Collectors.groupingBy(Result::ruleId)));
        for (RuleCard rule : rules) {
            byRule.putIfAbsent(rule.id(), List.of());
        }
        long failures = byRule.values().stream().filter(this::fails).count();
        suites.beginSuite(article.portablePath(), byRule.size(), failures, 0);
        for (Map.Entry<String, List<Result>> rule : byRule.entrySet()) {
            testCase(article.portablePath(), titles.of(rule.getKey()), rule.getValue());
        }
        suites.endSuite();
    }

    @Override
    public void problem(Problem problem) throws IOException {
        String path = ArticleNames.portable(problem.path());
        String place = problem.position() == null
                ? path
                : path + ":" + problem.position().line() + ":"
                        + problem.position().column();
        suites.beginSuite(path, 1, 0, 1);
        suites.inError(path, "Can be checked", problem.found(), place + ": " + problem.found() + " " + problem.mend());
        suites.endSuite();
    }

    @Override
    public void end() throws IOException {
        suites.end();
    }

    private void testCase(String path, String rule, List<Result> results) throws IOException {
        List<Result> failing = results.stream().filter(this::fails).toList();
        if (results.isEmpty()) {
            suites.passed(path, rule);
        } else if (failing.isEmpty()) {
            suites.passed(path, rule, lines(results));
        } else {
            String message = failing.get(0).message();
            String count = failing.size() == 1 ? message : message + " (" + failing.size() + " times)";
            suites.failed(path, rule, count, failing.get(0).severity().label(), lines(results));
        }
    }

    private boolean fails(List<Result> results) {
        return results.stream().anyMatch(this::fails);
    }

    private boolean fails(Result result) {
        return result.fails(run.failOn().at(result.path()));
    }

    private static String lines(List<Result> results) {
        return results.stream()
                .map(result -> ArticleNames.portable(result.path()) + ":"
                        + result.region().start().line() + ":"
                        + result.region().start().column() + ": "
                        + result.severity().label() + ": " + result.standing().before(result.fullMessage()))
                .collect(Collectors.joining("\n"));
    }
}
