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

    private static final double BIAS = -0.98;

    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            entry("negates-one", 0.45),
            entry("negates-and-denies", 1.20),
            entry("denied-met", 1.31),
            entry("denied-alike", -0.80),
            entry("refutes-one", 2.44),
            entry("both-refute", -1.80),
            entry("answers-no", 0.92),
            entry("figures-apart", 1.26),
            entry("number-conflict", 0.98),
            entry("date-conflict", 1.31),
            entry("shared-core", 0.29),
            entry("all-one", -0.34),
            entry("apart", -0.27),
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
