package org.deskcheck.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of an old claim that the article no longer makes: between which claims it stood that are still there.
 *
 * @param old the lost claims that stood there, in order
 * @param current the new claims that stand there now, in order
 */
record Gap(List<Integer> old, List<Integer> current) {

    Gap {
        old = List.copyOf(old);
        current = List.copyOf(current);
    }

    static Gap around(int lost, Pairs pairs) {
        int first = lost;
        while (first > 0 && pairs.newOf(first - 1) == Pairs.NONE) {
            first--;
        }
        int last = lost;
        while (last + 1 < pairs.oldCount() && pairs.newOf(last + 1) == Pairs.NONE) {
            last++;
        }
        int from = first == 0 ? -1 : pairs.newOf(first - 1);
        int to = last + 1 == pairs.oldCount() ? pairs.newCount() : pairs.newOf(last + 1);
        List<Integer> old = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            old.add(i);
        }
        List<Integer> current = new ArrayList<>();
        for (int i = from + 1; i < to; i++) {
            if (pairs.isNew(i)) {
                current.add(i);
            }
        }
        return new Gap(old, current);
    }

    boolean holds(int claim) {
        return current.contains(claim);
    }

    /** Whether as many claims stand here as before, and the two have the same place among them. */
    boolean holdsInPlace(int lost, int claim) {
        return old.size() == current.size() && old.indexOf(lost) == current.indexOf(claim);
    }
}
