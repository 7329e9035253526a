package org.deskcheck.compare;

import java.util.Collections;
import java.util.Set;
import org.deskcheck.model.Comparison.Signal;

/** Whether two claims speak of different times, as far as words other than dates tell. */
final class TimeWords {

    private TimeWords() {}

    static boolean apart(Reading first, Reading second, DateComparison dates) {
        boolean unplaced = !first.claim().dates().isEmpty()
                && !second.claim().dates().isEmpty()
                && dates.signal() == Signal.ABSENT;
        Wording one = first.wording();
        Wording other = second.wording();
        return unplaced
                || one.future() != other.future()
                || one.back() != other.back()
                || otherRank(one.ranks(), other.ranks());
    }

    /** "In the first year" and "from the second year on" are on different years. */
    private static boolean otherRank(Set<String> ranks, Set<String> others) {
        return !ranks.isEmpty() && !others.isEmpty() && Collections.disjoint(ranks, others);
    }
}
