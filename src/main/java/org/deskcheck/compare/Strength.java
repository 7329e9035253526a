package org.deskcheck.compare;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Forms one figure out of what was measured: how likely it is that two claims on one matter contradict each
 * other, where half of all such pairs do.
 *
 * <p>The weights are those of a logistic regression on labelled pairs of sentences: accounts of the war in
 * Ukraine after DACCORD, claims and headlines after Emergent, and RTE-3, each class of each set with the
 * same weight in total, the accounts counting threefold. Ridge of 4, checked on five folds; see {@code src/docs/adr/0006-strength-of-a-contradiction.md} for the figures.
 */
final class Strength {

    private static final double BIAS = -0.95;

    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            entry("negates-one", 0.69),
            entry("negates-in-other-words", -0.82),
            entry("negates-and-denies", 1.14),
            entry("denied-met", 1.34),
            entry("denied-alike", -0.86),
            entry("replacement-met", -1.98),
            entry("replacement-not-met", 1.40),
            entry("refutes-one", 2.56),
            entry("both-refute", -1.45),
            entry("answers-no", 0.87),
            entry("figures-apart", 1.36),
            entry("number-conflict", 0.91),
            entry("date-conflict", 1.87),
            entry("shared-core", 0.25),
            entry("all-one", -0.33),
            entry("apart", -0.41),
            entry("apart-in-a-word", 0.52));

    private Strength() {}

    /** From 0 to 1. */
    static double of(Map<String, Double> signals) {
        double sum = BIAS;
        for (var weight : WEIGHTS.entrySet()) {
            sum += weight.getValue() * signals.getOrDefault(weight.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
