package org.deskcheck.compare;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Forms one figure out of what was measured: how likely it is that two claims on one matter contradict each
 * other, where half of all such pairs do.
 *
 * <p>The weights are those of a logistic regression on labelled pairs of sentences: accounts of the war in
 * Ukraine after DACCORD, claims and headlines after Emergent, and RTE-3, each class of each set with the
 * same weight in total, the accounts counting threefold. Ridge of 2, checked on five
 * folds; see {@code src/docs/adr/0006-strength-of-a-contradiction.md} for the figures.
 */
final class Strength {

    private static final double BIAS = -1.11;

    private static final Map<String, Double> WEIGHTS = Map.ofEntries(
            entry("containment", 0.73),
            entry("denied-predicate", 1.03),
            entry("denied-part", 0.38),
            entry("denied-covered", 0.57),
            entry("denied-alike", -1.45),
            entry("denies-one", 1.04),
            entry("denies-outright", 0.12),
            entry("denies-both", -0.59),
            entry("refutes-one", 2.43),
            entry("asks-and-refutes", -0.77),
            entry("answers-no", 1.44),
            entry("antonym", 0.84),
            entry("number-conflict", 2.04),
            entry("date-conflict", 1.53),
            entry("place", 0.33));

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
