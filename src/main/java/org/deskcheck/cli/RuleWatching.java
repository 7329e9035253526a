package org.deskcheck.cli;

import org.deskcheck.desk.RuleTests;
import org.deskcheck.desk.RuleWatch;
import org.deskcheck.desk.RulesException;

/** Shows how the cases of rules come out, anew after each save, until it is stopped. */
final class RuleWatching {

    private static final String CLEAR_SCREEN = "\u001B[H\u001B[2J\u001B[3J";

    private final Console console;

    RuleWatching(Console console) {
        this.console = console;
    }

    /** Ends when the thread is interrupted or nobody reads what is printed. */
    void run(RuleWatch watch) {
        while (!console.out().checkError()) {
            show(watch);
            try {
                watch.awaitChange();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void show(RuleWatch watch) {
        try {
            RuleTests tests = watch.test();
            clear();
            RuleTestsOnTerminal.print(tests, console);
        } catch (RulesException e) {
            clear();
            e.problems().forEach(problem -> console.out().println(Printable.of(problem.toString())));
        }
        console.out().println("Waiting for changes; Ctrl-C ends.");
        console.out().flush();
    }

    private void clear() {
        if (console.progress()) {
            console.out().print(CLEAR_SCREEN);
        }
    }
}
