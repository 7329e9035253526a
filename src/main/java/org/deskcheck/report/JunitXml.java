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
 * that found something at or above the level on which the run fails has failed; findings below it are in the
 * output of their case, and so are those that do not count. What could not be checked is an error.
 */
final class JunitXml implements RunWriter {

    private final RunHeader run;
    private final RuleTitles titles;
    private final Markup xml;

    JunitXml(RunHeader run, Appendable out) throws IOException {
        this.run = run;
        this.titles = new RuleTitles(run);
        this.xml = new Markup(out);
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.open("testsuites", "name", "deskcheck").raw("\n");
    }

    @Override
    public void article(RenderedArticle rendered) throws IOException {
        ArticleResults article = rendered.results();
        Map<String, List<Result>> byRule =
                new TreeMap<>(article.results().stream().collect(Collectors.groupingBy(Result::ruleId)));
        for (RuleCard rule : run.rules()) {
            byRule.putIfAbsent(rule.id(), List.of());
        }
        long failures = byRule.values().stream().filter(this::fails).count();
        suite(article.portablePath(), byRule.size(), failures, 0);
        for (Map.Entry<String, List<Result>> rule : byRule.entrySet()) {
            testCase(article.portablePath(), titles.of(rule.getKey()), rule.getValue());
        }
        xml.raw("  ").close("testsuite").raw("\n");
    }

    @Override
    public void problem(Problem problem) throws IOException {
        String path = ArticleNames.portable(problem.path());
        String place = problem.position() == null
                ? path
                : path + ":" + problem.position().line() + ":"
                        + problem.position().column();
        suite(path, 1, 0, 1);
        xml.raw("    ").open("testcase", "classname", path, "name", "Can be checked", "file", path);
        xml.element("error", place + ": " + problem.found() + " " + problem.mend(), "message", problem.found());
        xml.close("testcase").raw("\n  ").close("testsuite").raw("\n");
    }

    @Override
    public void end() throws IOException {
        xml.close("testsuites").raw("\n");
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

    private void testCase(String path, String rule, List<Result> results) throws IOException {
        xml.raw("    ");
        if (results.isEmpty()) {
            xml.empty("testcase", "classname", path, "name", rule, "file", path).raw("\n");
            return;
        }
        xml.open("testcase", "classname", path, "name", rule, "file", path);
        List<Result> failing = results.stream().filter(this::fails).toList();
        if (failing.isEmpty()) {
            xml.element("system-out", lines(results));
        } else {
            String message = failing.get(0).message();
            String count = failing.size() == 1 ? message : message + " (" + failing.size() + " times)";
            xml.element(
                    "failure",
                    lines(results),
                    "message",
                    count,
                    "type",
                    failing.get(0).severity().label());
        }
        xml.close("testcase").raw("\n");
    }

    private boolean fails(List<Result> results) {
        return results.stream().anyMatch(this::fails);
    }

    private boolean fails(Result result) {
        return result.fails(run.failOn());
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
