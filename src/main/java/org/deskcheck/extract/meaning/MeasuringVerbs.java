package org.deskcheck.extract.meaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.Lexicon;

/**
 * Verbs that tell how much something is, rises, falls or lasts, as the lexicon {@code measuring-verbs} lists them. Its
 * column {@code measures} says of what they tell it: of their {@code subject} ("rents rose"), of their {@code object}
 * alone ("the bank raised its rate"), of {@code either}, the object where there is one ("the firm doubled its
 * dividend", "rents doubled"), or of their subject before "at" and "to" only, as a {@code level} ("the shares closed at
 * 40 euros"), or of how long it goes on, as a {@code duration} ("the trial took two years").
 */
final class MeasuringVerbs {

    private final Map<String, String> measured = new HashMap<>();
    private final Map<String, String> verbOfPast = new HashMap<>();

    MeasuringVerbs(Lexicon lexicon) {
        List<String> verbs = lexicon.column("verb");
        List<String> pasts = lexicon.column("past");
        List<String> measures = lexicon.column("measures");
        for (int row = 0; row < verbs.size(); row++) {
            measured.put(verbs.get(row).strip(), measures.get(row).strip());
            verbOfPast.put(pasts.get(row).strip(), verbs.get(row).strip());
        }
        verbOfPast.keySet().removeAll(verbs); // "A cut", "a hit".
    }

    /**
     * Whether a verb, by its dictionary form, gives a figure to its subject or its object.
     *
     * @param preposition what stands before the figure
     * @param duration whether the figure is one of time
     */
    boolean measures(String lemma, String preposition, boolean duration) {
        return switch (measured.getOrDefault(lemma, "")) {
            case "" -> false;
            case "level" -> preposition.equals("at") || preposition.equals("to");
            case "duration" -> duration;
            default -> true;
        };
    }

    /** Whether it may have what changes as its object. */
    boolean changesObject(String lemma) {
        return "object".equals(measured.get(lemma)) || "either".equals(measured.get(lemma));
    }

    /** Whether its subject never is what changes. */
    boolean sparesSubject(String lemma) {
        return "object".equals(measured.get(lemma));
    }

    /** Whether a word is one of them in the past, whatever the tagger takes it for. */
    boolean isPast(String form, String preposition, boolean duration) {
        String verb = verbOfPast.get(form);
        return verb != null && measures(verb, preposition, duration) && !sparesSubject(verb);
    }
}
