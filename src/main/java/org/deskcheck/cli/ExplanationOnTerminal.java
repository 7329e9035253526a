package org.deskcheck.cli;

import java.util.List;
import org.deskcheck.desk.Explanation;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.RuleTrace;
import org.deskcheck.model.RuleTrace.Outcome;
import org.deskcheck.model.RuleTrace.Step;

/** Why a rule fires or does not fire, condition by condition, for the terminal. */
final class ExplanationOnTerminal {

    private final String path;
    private final Console console;

    ExplanationOnTerminal(String path, Console console) {
        this.path = path;
        this.console = console;
    }

    void print(Explanation explanation) {
        RuleTrace trace = explanation.trace();
        Claim claim = explanation.claim();
        List<Finding> findings = explanation.findings();
        String place = claim == null
                ? path
                : path + ":" + claim.position().line() + ":" + claim.position().column();
        console.out()
                .println(Printable.of(place) + " " + Palette.of(trace.rule().severity(), console) + " "
                        + trace.rule().id() + "  " + Printable.of(trace.rule().title()));
        findings.forEach(finding -> line("  It fires: " + Printable.of(finding.message())));
        if (findings.isEmpty()) {
            line("  It does not fire" + (claim == null ? "." : " on: " + Summary.clipped(claim.text(), 70)));
        }
        if (trace.fires() == findings.isEmpty()) {
            line("  What follows is not how the rules came to this. Please report it, with the article and the rule.");
        }
        if (!trace.stop().isEmpty()) {
            line("  " + trace.stop());
        }
        steps(trace.steps(), "  ");
        line("");
    }

    private void steps(List<Step> steps, String indent) {
        for (Step step : steps) {
            String found = step.found().isEmpty() ? "" : "   " + step.found();
            line(indent + mark(step.outcome()) + " " + step.words() + found);
            steps(step.parts(), indent + "  ");
        }
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> "✓";
            case FAILS -> "✗";
            case NOT_ASKED -> "·";
        };
    }

    private void line(String line) {
        console.out().println(Printable.of(line));
    }
}
