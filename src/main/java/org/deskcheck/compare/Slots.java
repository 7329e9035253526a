package org.deskcheck.compare;

import java.util.List;
import java.util.Locale;
import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.compare.Reading.Word;
import org.deskcheck.model.Proposition.Role;

/** Holds the parts of acts with the same predicate against each other. */
final class Slots {

    private Slots() {}

    /** Whether both claims fill a role of the same act with somebody or something else. */
    static boolean differ(Alignment alignment, Role role) {
        return !clashing(alignment, role).isEmpty();
    }

    /** The predicates of the acts, asserted by both with somebody or something else in common, of which both claims fill the role with something else. */
    static List<Pair> clashing(Alignment alignment, Role role) {
        return alignment.pairs().stream()
                .filter(Pair::ofPredicates)
                .filter(pair -> !pair.first().denied() && !pair.second().denied())
                .filter(pair -> fills(alignment.first(), pair.first().act(), role)
                        && fills(alignment.second(), pair.second().act(), role))
                .filter(pair -> role != Role.WHO && share(alignment, pair, Role.WHO)
                        || role != Role.WHAT && share(alignment, pair, Role.WHAT))
                .filter(pair -> role != Role.WHO || !isCounted(alignment, pair))
                .filter(pair -> !share(alignment, pair, role) || otherNames(alignment, pair, role))
                .toList();
    }

    /** "Fifty soldiers" did it, but so may have six sailors. "The fifty soldiers" are certain ones. */
    private static boolean isCounted(Alignment alignment, Pair acts) {
        return isCounted(alignment.first(), acts.first().act())
                || isCounted(alignment.second(), acts.second().act());
    }

    private static boolean isCounted(Reading reading, int act) {
        String text = reading.claim().text();
        return reading.claim().quantities().stream()
                .filter(quantity -> !text.substring(0, quantity.span().start()).endsWith("the "))
                .map(quantity -> ContentWords.stem(quantity.thing()))
                .anyMatch(thing -> reading.words().stream()
                        .anyMatch(word -> word.act() == act
                                && word.isHeadOf(Role.WHO)
                                && word.stem().equals(thing)));
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

    /** "Russian troops" and "Ukrainian troops": the same word, qualified by names that the other does not have. */
    private static boolean otherNames(Alignment alignment, Pair acts, Role role) {
        List<Word> first = alignment.pairs().stream().map(Pair::first).toList();
        List<Word> second = alignment.pairs().stream().map(Pair::second).toList();
        return hasOwnName(alignment.first(), acts.first().act(), role, first)
                && hasOwnName(alignment.second(), acts.second().act(), role, second);
    }

    private static boolean hasOwnName(Reading reading, int act, Role role, List<Word> aligned) {
        return reading.words().stream()
                .filter(word -> word.act() == act && word.role() == role && !aligned.contains(word))
                .anyMatch(word -> reading.claim().text().contains(capitalised(word.lemma())));
    }

    private static String capitalised(String lemma) {
        return lemma.substring(0, 1).toUpperCase(Locale.ROOT) + lemma.substring(1);
    }
}
