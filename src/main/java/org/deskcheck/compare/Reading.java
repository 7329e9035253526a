package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
 */
record Reading(Claim claim, List<Word> words, Set<String> stems) {

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
            boolean denied) {
        boolean isPredicate() {
            return role == null;
        }
    }

    private static final Pattern ANSWER =
            Pattern.compile("(?:^|[?:.] )(?:no, |sorry, .*\\bnot\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEGATION = Pattern.compile(
            "\\b(?:not|no|never|none|neither|nor|cannot|without|nobody|nothing)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    /** Predicates that say nothing of their own. */
    private static final Set<String> EMPTY_PREDICATES = Set.of("be", "have", "do", "say", "tell", "get", "let", "'s");

    static Reading of(Claim claim) {
        List<Word> words = new ArrayList<>();
        boolean denies = claim.stance() == Stance.DENIES;
        List<Act> acts = claim.proposition().acts();
        int partNumber = 0;
        for (int number = 0; number < acts.size(); number++) {
            Act act = acts.get(number);
            boolean negative = act.polarity() == Polarity.NEGATIVE;
            if (isWord(act.predicate()) && !EMPTY_PREDICATES.contains(act.predicate())) {
                String stem = ContentWords.stem(act.predicate()).intern();
                words.add(
                        new Word(act.predicate(), stem, null, number, -1, true, false, act.main(), negative ^ denies));
            }
            for (Part part : act.parts()) {
                for (String word : part.words()) {
                    boolean denied = part.denied().contains(word) ^ denies;
                    for (String stem : ContentWords.of(word)) {
                        boolean name = part.names().contains(word);
                        boolean head = word.equals(part.head());
                        words.add(new Word(
                                word, stem.intern(), part.role(), number, partNumber, head, name, act.main(), denied));
                    }
                }
                partNumber++;
            }
        }
        if (acts.isEmpty()) {
            boolean negative = claim.polarity() == Polarity.NEGATIVE;
            ContentWords.of(claim.text())
                    .forEach(
                            stem -> words.add(new Word(stem, stem, null, 0, -1, true, false, true, negative ^ denies)));
        }
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> stems.add(word.stem()));
        return new Reading(claim, List.copyOf(words), stems);
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

    /** Whether it has a word of negation, or its source denies it. */
    boolean negates() {
        return NEGATION.matcher(claim.text()).find() ^ claim.stance() == Stance.DENIES;
    }

    /** "No, the ferry did not sink": it answers what others say. */
    boolean answersNo() {
        return ANSWER.matcher(claim.text()).find();
    }
}
