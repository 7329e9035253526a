package org.deskcheck.extract.source;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;

/** A lexicon {@code term,value}, without regard to case. */
final class WordList {

    private final Map<String, String> values = new HashMap<>();

    /** @throws IllegalArgumentException if there is no such lexicon */
    WordList(Lexicons lexicons, String name) {
        Lexicon lexicon = lexicons.get(name);
        List<String> terms = lexicon.column("term");
        List<String> given = lexicon.column("value");
        for (int row = 0; row < terms.size(); row++) {
            values.put(
                    terms.get(row).strip().toLowerCase(Locale.ROOT),
                    given.get(row).strip());
        }
    }

    boolean contains(String term) {
        return values.containsKey(term.toLowerCase(Locale.ROOT));
    }

    /** What the lexicon says of a term, empty if it does not have it. */
    String value(String term) {
        return values.getOrDefault(term.toLowerCase(Locale.ROOT), "");
    }
}
