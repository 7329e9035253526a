package org.deskcheck.extract.meaning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Lexicon;

/**
 * Nouns beside which a number tells which one, not how many, as the lexicon {@code numbered-nouns} lists them: those
 * that stand {@code before} their number ("Article 5"), and those of a {@code street}, which stand behind it ("12 Mill
 * Lane").
 */
final class NumberedNouns {

    private final Set<String> before = new HashSet<>();
    private final Set<String> streets = new HashSet<>();

    NumberedNouns(Lexicon lexicon) {
        List<String> terms = lexicon.column("noun");
        List<String> places = lexicon.column("place");
        for (int row = 0; row < terms.size(); row++) {
            (places.get(row).strip().equals("street") ? streets : before)
                    .add(terms.get(row).strip());
        }
    }

    boolean standsBeforeNumber(String noun) {
        return before.contains(noun);
    }

    boolean isStreet(String noun) {
        return streets.contains(noun);
    }
}
