package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Keeps of attributions within one another those that say more than what surrounds them.
 *
 * <p>What a source says of others' words is the source's claim. Only where one source carries the whole of
 * what another one said ("Putin said, according to Interfax") both count.
 */
final class Outermost {

    /** The least share of a carrier's content that is somebody's words, with who said them. */
    static final double CARRIED = 0.75;

    private Outermost() {}

    static List<Roles> of(List<Roles> found) {
        List<Roles> kept = new ArrayList<>();
        for (Roles inner : found) {
            if (found.stream().noneMatch(outer -> outer != inner && swallows(outer, inner))) {
                kept.add(inner);
            }
        }
        return kept;
    }

    private static boolean swallows(Roles outer, Roles inner) {
        BitSet outside = (BitSet) inner.cue().clone();
        outside.andNot(outer.content());
        if (!outside.isEmpty() || outer.probability() < inner.probability() && !carries(inner, outer)) {
            return false;
        }
        return !carries(outer, inner);
    }

    private static boolean carries(Roles outer, Roles inner) {
        BitSet shared = (BitSet) inner.content().clone();
        shared.or(inner.source());
        shared.or(inner.cue());
        shared.and(outer.content());
        return shared.cardinality() >= CARRIED * outer.content().cardinality();
    }
}
