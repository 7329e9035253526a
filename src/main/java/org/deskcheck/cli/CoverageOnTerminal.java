package org.deskcheck.cli;

import java.util.List;
import org.deskcheck.model.RuleCoverage;
import org.deskcheck.model.RuleCoverage.Line;

/** How much of the rules the cases put to the test. */
final class CoverageOnTerminal {

    private final List<RuleCoverage> coverage;
    private final Console console;

    CoverageOnTerminal(List<RuleCoverage> coverage, Console console) {
        this.coverage = coverage;
        this.console = console;
    }

    /** Prints every condition with how often it let something through and how often it stopped something. */
    void table() {
        for (RuleCoverage rule : coverage) {
            console.out()
                    .println(rule.rule().id() + "  " + Printable.of(rule.rule().file()) + "  fired " + rule.fired()
                            + (rule.fired() == 1 ? " time" : " times"));
            TextTable table = new TextTable("line", "let through", "stopped", "condition");
            for (Line line : rule.conditions()) {
                table.row(
                        String.valueOf(line.at().line()),
                        String.valueOf(line.held()),
                        String.valueOf(line.failed()),
                        line.words() + (isIdle(line) ? "   <- " + idle(line) : ""));
            }
            table.lines().forEach(line -> console.out().println("  " + line));
            console.out().println();
        }
    }

    private static boolean isIdle(Line line) {
        return line.held() == 0 || line.failed() == 0;
    }

    private static String idle(Line line) {
        return line.held() == 0 ? "never let anything through" : "never stopped anything";
    }

    /** Prints what was never put to the test, in a line or two. */
    void summary() {
        List<Line> lines =
                coverage.stream().flatMap(rule -> rule.conditions().stream()).toList();
        long fired = coverage.stream().filter(rule -> rule.fired() > 0).count();
        long silent = lines.stream().filter(line -> line.held() == 0).count();
        long open = lines.stream()
                .filter(line -> line.held() > 0 && line.failed() == 0)
                .count();
        console.out()
                .println("Coverage: " + fired + " of " + Summary.count(coverage.size(), "rule") + " fired; of "
                        + Summary.count(lines.size(), "condition") + ", " + silent + " never let anything through and "
                        + open + " never stopped anything.");
        coverage.stream()
                .filter(rule -> rule.fired() == 0)
                .forEach(rule ->
                        console.out().println("  never fired: " + rule.rule().id()));
    }
}
