package org.deskcheck.extract.sequence;

import java.util.List;

/**
 * The likeliest ways to label one sequence, the best one first.
 *
 * @param readings labels by position, and how probable they are together
 * @param labelling the best one, with each position's probabilities
 */
public record Readings(List<Reading> readings, Labelling labelling) {

    /**
     * One way to label the sequence.
     *
     * @param logProbability natural logarithm of the probability of all its labels together
     */
    public record Reading(int[] labels, double logProbability) {}

    public Readings {
        readings = List.copyOf(readings);
    }
}
