package org.deskcheck.cli;

import org.deskcheck.desk.RuleTests;

/** What an editor reads on the terminal after the cases were run. */
final class RuleTestsOnTerminal {

    private RuleTestsOnTerminal() {}

    static void print(RuleTests tests, Console console) {
        tests.problems().forEach(problem -> console.out().println(Printable.of(problem.toString())));
        int problems = tests.problems().size();
        console.out()
                .println(Summary.count(tests.cases().size(), "case") + " run, "
                        + (problems == 0 ? "all well." : Summary.count(problems, "problem") + "."));
        new CoverageOnTerminal(tests.coverage(), console).summary();
    }
}
