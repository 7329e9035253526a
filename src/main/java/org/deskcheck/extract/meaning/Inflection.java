package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.List;

/** The dictionary forms that an inflected word may have; more than one where its spelling leaves that open. */
final class Inflection {

    private Inflection() {}

    /**
     * The word itself, its lemma, and what remains without a regular ending: "evaded" gives "evad" and
     * "evade" whatever the lemmatizer made of it.
     */
    static List<String> bases(String lower, String lemma) {
        List<String> bases = new ArrayList<>(4);
        bases.add(lower);
        if (!lemma.equals(lower)) {
            bases.add(lemma);
        }
        if (lower.length() > 4) {
            addStem(bases, lower, "ed");
            addStem(bases, lower, "ing");
            if (lower.endsWith("ies") || lower.endsWith("ied")) {
                bases.add(lower.substring(0, lower.length() - 3) + "y");
            } else if (lower.endsWith("es")) {
                bases.add(lower.substring(0, lower.length() - 2));
            }
            if (lower.endsWith("s") && !lower.endsWith("ss")) {
                bases.add(lower.substring(0, lower.length() - 1));
            }
        }
        return bases;
    }

    private static void addStem(List<String> bases, String lower, String ending) {
        if (lower.endsWith(ending)) {
            String stem = lower.substring(0, lower.length() - ending.length());
            bases.add(stem);
            bases.add(stem + "e");
            int last = stem.length() - 1;
            if (last > 1 && stem.charAt(last) == stem.charAt(last - 1)) {
                bases.add(stem.substring(0, last));
            }
        }
    }
}
