package org.deskcheck.extract.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.Lexicon;

/**
 * Predicates that say that something is not so or not done, as the lexicon {@code negative-predicates} lists them by
 * their dictionary form, some with a particle: "deny", "turn down". Its column {@code when} says whether they do so
 * {@code always}, or only {@code before to} ("failed to pay", as against "the talks failed").
 */
final class NegativePredicates {

    /** How far behind its verb a particle may stand: "turned the offer down". */
    private static final int REACH = 4;

    private final Map<String, Boolean> beforeToOnly = new HashMap<>();

    NegativePredicates(Lexicon lexicon) {
        List<String> predicates = lexicon.column("predicate");
        List<String> when = lexicon.column("when");
        for (int row = 0; row < predicates.size(); row++) {
            beforeToOnly.put(predicates.get(row), when.get(row).equals("before to"));
        }
    }

    /** Whether the token is one; {@code leadsToInfinitive} tells whether "to do" something follows it. */
    boolean holds(Sentence sentence, int token, int to, boolean leadsToInfinitive) {
        Boolean onlyBeforeTo = beforeToOnly.get(sentence.lemma(token));
        onlyBeforeTo = onlyBeforeTo == null ? beforeToOnly.get(sentence.lower(token)) : onlyBeforeTo;
        if (onlyBeforeTo != null) {
            return !onlyBeforeTo || leadsToInfinitive;
        }
        for (int next = token + 1; next < Math.min(to, token + REACH); next++) {
            boolean particle = sentence.head(next) == token || next == token + 1;
            if (particle && beforeToOnly.containsKey(sentence.lemma(token) + " " + sentence.lower(next))) {
                return true;
            }
        }
        return false;
    }
}
