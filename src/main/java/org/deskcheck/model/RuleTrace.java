package org.deskcheck.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a rule comes with what it was asked about.
 *
 * @param fires whether all its conditions hold
 * @param steps its conditions, in order, for the combination of facts that gets farthest
 */
public record RuleTrace(RuleCard rule, boolean fires, List<Step> steps) {

    /** How a condition came out. */
    public enum Outcome {
        HOLDS,
        FAILS,
        /** A condition before it had failed. */
        NOT_ASKED
    }

    /**
     * One condition of a rule as it came out.
     *
     * @param outcome whether it held
     * @param words what it wants
     * @param found what there was: the fact, or fields with their values; empty if there is nothing to show
     * @param at where the condition stands in the rule file
     * @param parts what it is made of
     */
    public record Step(Outcome outcome, String words, String found, Position at, List<Step> parts) {
        public Step {
            parts = List.copyOf(parts);
        }
    }

    public RuleTrace {
        steps = List.copyOf(steps);
    }

    /** Where the rule stops and what was there, as a sentence; empty if it fires. */
    public String stop() {
        List<Step> failing = failing();
        if (failing.isEmpty()) {
            return "";
        }
        Step last = failing.get(failing.size() - 1);
        String found = last.found().isEmpty() ? "" : "; found " + last.found();
        return "It stops at line " + last.at().line() + " of " + rule.file() + ": " + last.words() + found + ".";
    }

    /** The first condition that fails, then the part of it that fails, and so on; empty if the rule fires. */
    public List<Step> failing() {
        List<Step> failing = new ArrayList<>();
        List<Step> inner = steps;
        while (true) {
            Step failed = inner.stream()
                    .filter(step -> step.outcome() == Outcome.FAILS)
                    .findFirst()
                    .orElse(null);
            if (failed == null) {
                return failing;
            }
            failing.add(failed);
            inner = failed.parts();
        }
    }
}
