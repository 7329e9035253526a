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

    static Roles certain(BitSet source, BitSet cue, BitSet content) {
        return new Roles(source, cue, content, 1);
    }
}
