package org.deskcheck.extract.learned;

import java.util.BitSet;

/**
 * One attribution as sets of tokens.
 *
 * @param source the tokens that name who said it; may be empty
 * @param cue the tokens that say so
 * @param content the tokens that are said
 * @param probability how sure it is, from 0 to 1
 */
record Roles(BitSet source, BitSet cue, BitSet content, double probability) {

    static final Roles EMPTY = new Roles(new BitSet(), new BitSet(), new BitSet(), 0);

    /** How far two sets of tokens are the same, as F1: 1 for the same, 0 for no token in common. */
    static double agreement(BitSet one, BitSet other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        BitSet shared = (BitSet) one.clone();
        shared.and(other);
        return 2.0 * shared.cardinality() / (one.cardinality() + other.cardinality());
    }

    static Roles certain(BitSet source, BitSet cue, BitSet content) {
        return new Roles(source, cue, content, 1);
    }
}
