package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Proposition.Act;
import org.deskcheck.model.Proposition.Part;
import org.deskcheck.model.Proposition.Role;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A claim made ready to be held against others.
 *
 * @param words its content words in order
 * @param stems the stems of {@code words}
 */
record Reading(Claim claim, List<Word> words, Set<String> stems) {

    /**
     * A content word.
     *
     * @param role its part in the act; null for the predicate
     * @param act the number of its act in the claim
     * @param denied whether it is said not to be so
     */
    record Word(String stem, @Nullable Role role, int act, boolean name, boolean denied) {
        boolean isPredicate() {
            return role == null;
        }
    }

    static Reading of(Claim claim) {
        List<Word> words = new ArrayList<>();
        boolean denies = claim.stance() == Stance.DENIES;
        List<Act> acts = claim.proposition().acts();
        for (int number = 0; number < acts.size(); number++) {
            Act act = acts.get(number);
            boolean negative = act.polarity() == Polarity.NEGATIVE;
            add(words, act.predicate(), null, number, false, negative ^ denies);
            for (Part part : act.parts()) {
                for (String word : part.words()) {
                    boolean denied = part.denied().contains(word);
                    add(words, word, part.role(), number, part.names().contains(word), denied ^ denies);
                }
            }
        }
        if (acts.isEmpty()) {
            boolean negative = claim.polarity() == Polarity.NEGATIVE;
            ContentWords.of(claim.text()).forEach(stem -> words.add(new Word(stem, null, 0, false, negative ^ denies)));
        }
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> stems.add(word.stem()));
        return new Reading(claim, List.copyOf(words), stems);
    }

    private static void add(
            List<Word> words, String lemma, @Nullable Role role, int act, boolean name, boolean denied) {
        for (String stem : ContentWords.of(lemma)) {
            words.add(new Word(stem.intern(), role, act, name, denied));
        }
    }

    /** Whether anything in it is said not to be so. */
    boolean denies() {
        return words.stream().anyMatch(Word::denied);
    }
}
