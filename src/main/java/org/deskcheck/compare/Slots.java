package org.deskcheck.compare;

import java.util.List;
import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.model.Proposition.Role;

/** Holds the parts of acts with the same predicate against each other. */
final class Slots {

    private Slots() {}

    /** Whether both claims fill a role of the same act and have nothing in common there. */
    static boolean differ(Alignment alignment, Role role) {
        return !clashing(alignment, role).isEmpty();
    }

    /** The predicates of the acts of which both claims fill the role and have nothing in common there. */
    static List<Pair> clashing(Alignment alignment, Role role) {
        return alignment.pairs().stream()
                .filter(Pair::ofPredicates)
                .filter(pair -> fills(alignment.first(), pair.first().act(), role)
                        && fills(alignment.second(), pair.second().act(), role)
                        && !share(alignment, pair, role))
                .toList();
    }

    private static boolean fills(Reading reading, int act, Role role) {
        return reading.words().stream().anyMatch(word -> word.act() == act && word.role() == role);
    }

    private static boolean share(Alignment alignment, Pair acts, Role role) {
        return alignment.pairs().stream()
                .anyMatch(pair ->
                        pair.first().act() == acts.first().act() && pair.first().role() == role
                                || pair.second().act() == acts.second().act()
                                        && pair.second().role() == role);
    }
}
