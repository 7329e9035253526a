package org.deskcheck.extract.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.Lexicon;

/**
 * Predicates that say that something is not so or not done, as the lexicon {@code negative-predicates} lists them by
 * their dictionary form, some with a particle: "deny", "turn down". Its column {@code when} says whether they do so
 * {@code always}, only {@code before to} ("failed to pay", as against "the talks failed"), or also {@code with object}
 * ("declined the offer", as against "sales declined").
 */
final class NegativePredicates {

    /** How far behind its verb a particle may stand: "turned the offer down". */
    private static final int REACH = 4;

    private final Map<String, String> whenOf = new HashMap<>();

    NegativePredicates(Lexicon lexicon) {
        List<String> predicates = lexicon.column("predicate");
        List<String> when = lexicon.column("when");
        for (int row = 0; row < predicates.size(); row++) {
            whenOf.put(predicates.get(row), when.get(row));
        }
    }

    /**
     * Whether the token is one.
     *
     * @param to behind the last token that counts
     * @param infinitive whether "to do" something follows it
     * @param object whether it has an object
     */
    boolean holds(Sentence sentence, int token, int to, boolean infinitive, boolean object) {
        String when = whenOf.get(sentence.lemma(token));
        when = when == null ? whenOf.get(sentence.lower(token)) : when;
        if (when != null) {
            return switch (when) {
                case "before to" -> infinitive;
                case "with object" -> infinitive || object;
                default -> true;
            };
        }
        for (int next = token + 1; next < Math.min(to, token + REACH); next++) {
            boolean particle = sentence.head(next) == token || next == token + 1;
            if (particle && whenOf.containsKey(sentence.lemma(token) + " " + sentence.lower(next))) {
                return true;
            }
        }
        return false;
    }
}
