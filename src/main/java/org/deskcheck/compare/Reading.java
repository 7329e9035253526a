package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Proposition;
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
 * @param wording what its small words tell
 */
record Reading(Claim claim, List<Word> words, Set<String> stems, Wording wording) {

    /**
     * A content word.
     *
     * @param lemma as messages show it
     * @param role its part in the act; null for the predicate
     * @param act the number of its act in the claim
     * @param part the number of its part in the claim; that of the predicate's is -1
     * @param head whether it is the head of its part
     * @param main whether the claim says its act outright
     * @param denied whether it is said not to be so
     * @param measures whether it belongs to a figure or a day, which are compared by what they say
     */
    record Word(
            String lemma,
            String stem,
            @Nullable Role role,
            int act,
            int part,
            boolean head,
            boolean name,
            boolean main,
            boolean denied,
            boolean measures) {
        boolean isPredicate() {
            return role == null;
        }

        /** Whether it says who or what, and does not only qualify that. */
        boolean isHeadOf(Role its) {
            return head && role == its;
        }
    }

    private static final Set<String> NUMBER_WORDS =
            stems("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                + " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
                + " million billion trillion dozen half");

    /** Predicates that say nothing of their own. */
    private static final Set<String> EMPTY_PREDICATES = Set.of("be", "have", "do", "say", "tell", "get", "let", "'s");

    static Reading of(Claim claim) {
        List<Word> words = new ArrayList<>();
        Set<String> days = new HashSet<>();
        claim.dates().forEach(date -> days.addAll(ContentWords.of(date.text())));
        boolean denies = claim.stance() == Stance.DENIES;
        List<Act> acts = claim.proposition().acts();
        int partNumber = 0;
        for (int number = 0; number < acts.size(); number++) {
            Act act = acts.get(number);
            if (isWord(act.predicate()) && !EMPTY_PREDICATES.contains(act.predicate())) {
                words.add(predicate(
                        act.predicate(), number, act.main(), act.polarity() == Polarity.NEGATIVE ^ denies, days));
            }
            for (Part part : act.parts()) {
                for (String word : part.words()) {
                    for (String stem : ContentWords.of(word)) {
                        words.add(new Word(
                                word,
                                stem.intern(),
                                part.role(),
                                number,
                                partNumber,
                                word.equals(part.head()),
                                part.names().contains(word),
                                act.main(),
                                part.denied().contains(word) ^ denies,
                                measures(stem, days)));
                    }
                }
                partNumber++;
            }
        }
        if (acts.isEmpty()) {
            boolean negative = claim.polarity() == Polarity.NEGATIVE;
            ContentWords.of(claim.text()).forEach(stem -> words.add(predicate(stem, 0, true, negative ^ denies, days)));
        }
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> stems.add(word.stem()));
        return new Reading(claim, List.copyOf(words), stems, Wording.of(claim));
    }

    private static Word predicate(String lemma, int act, boolean main, boolean denied, Set<String> days) {
        String stem = ContentWords.stem(lemma).intern();
        return new Word(lemma, stem, null, act, -1, true, false, main, denied, measures(stem, days));
    }

    private static boolean measures(String stem, Set<String> days) {
        return NUMBER_WORDS.contains(stem) || days.contains(stem);
    }

    private static Set<String> stems(String words) {
        return Stream.of(words.split(" ", -1)).map(ContentWords::stem).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isWord(String lemma) {
        return lemma.length() > 1 && Character.isLetter(lemma.charAt(0));
    }

    Proposition proposition() {
        return claim.proposition();
    }

    /** Whether anything in it is said not to be so. */
    boolean denies() {
        return words.stream().anyMatch(Word::denied);
    }
}
