package org.deskcheck.extract.learned;

import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.sequence.Labelling;

/**
 * What may be a cue, and the likeliest ways to read who says what with it.
 *
 * @param cueStart the first token of the cue
 * @param cueEnd the token behind it
 * @param cueProbability how probable the cue is by itself, from 0 to 1
 * @param edgeProbability how probable it is that the cue ends where it does
 * @param readings the likeliest one first
 * @param arguments how probable each role is at each token, for tokens from {@code from} on
 * @param from the first token that was considered
 */
record Candidate(
        int cueStart,
        int cueEnd,
        double cueProbability,
        double edgeProbability,
        List<Reading> readings,
        Labelling arguments,
        int from) {

    /**
     * One way to read who says what with a cue.
     *
     * @param logProbability natural logarithm of its probability, given the cue
     */
    record Reading(BitSet source, BitSet content, double logProbability) {}

    Candidate {
        readings = List.copyOf(readings);
    }

    BitSet cue() {
        BitSet cue = new BitSet();
        cue.set(cueStart, cueEnd);
        return cue;
    }

    /** The readings that give it something to say. */
    List<Reading> withContent() {
        return readings.stream().filter(reading -> !reading.content().isEmpty()).toList();
    }

    /** Which of the readings one is, from 0. */
    int rank(Reading reading) {
        int rank = 0;
        while (readings.get(rank) != reading) {
            rank++;
        }
        return rank;
    }

    Reading best() {
        return readings.get(0);
    }

    /** How probable a role is at a token, given the cue; 0 where the token was not considered. */
    double probability(int token, int role) {
        int at = token - from;
        return at < 0 || at >= arguments.length() ? 0 : arguments.probability(at, role);
    }
}
