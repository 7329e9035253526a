package org.deskcheck.extract.text;

import java.util.BitSet;
import java.util.List;

/** Tokens of an article that are taken, for instance by what has been found in it. */
public final class TokenSet {

    private final BitSet tokens = new BitSet();

    public void addAll(List<Range> ranges) {
        for (Range range : ranges) {
            tokens.set(range.from(), Math.max(range.from(), range.to()));
        }
    }

    /** Whether any token of a range is taken; takes time that is linear in the range, however many there are. */
    public boolean meets(Range range) {
        return !tokens.get(range.from(), range.to()).isEmpty();
    }
}
