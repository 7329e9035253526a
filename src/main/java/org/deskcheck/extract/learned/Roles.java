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

    /** How many tokens two sets share: 1 for the same, 0 for none. */
    static double f1(BitSet first, BitSet second) {
        BitSet shared = (BitSet) first.clone();
        shared.and(second);
        return shared.isEmpty() ? 0 : 2.0 * shared.cardinality() / (first.cardinality() + second.cardinality());
    }

    static Roles certain(BitSet source, BitSet cue, BitSet content) {
        return new Roles(source, cue, content, 1);
    }
}
