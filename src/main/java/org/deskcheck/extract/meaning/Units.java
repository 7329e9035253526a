package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deskcheck.extract.meaning.Phrases.Match;
import org.deskcheck.model.Lexicon;
import org.jspecify.annotations.Nullable;

/** The units of the lexicon {@code units}, whose columns are how a unit is written, its one name, and its kind. */
final class Units {

    /** What a unit measures. */
    enum Kind {
        /** Per cent, percentage points. */
        RATIO,
        MONEY,
        DURATION,
        /** Length, weight, power … */
        PHYSICAL,
        /** "times". */
        MULTIPLE,
        /** No unit. */
        NONE
    }

    private final Phrases terms;
    private final Map<String, Kind> kinds = new HashMap<>();

    Units(Lexicon lexicon) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : lexicon.rows()) {
            String term = row.get(0).strip();
            rows.add(List.of(term, row.get(1)));
            if (term.length() > 2 && Character.isLetter(term.charAt(term.length() - 1))) {
                rows.add(List.of(term + "s", row.get(1)));
            }
            if (term.indexOf(' ') > 0) {
                rows.add(List.of(term.replace(' ', '-'), row.get(1))); // "A three-percentage-point margin".
            }
            kinds.put(row.get(1), kind(lexicon, row));
        }
        this.terms = new Phrases(new Lexicon(lexicon.name(), lexicon.columns().subList(0, 2), rows));
    }

    private static Kind kind(Lexicon lexicon, List<String> row) {
        int column = lexicon.columns().indexOf("kind");
        return switch (column < 0 ? "" : row.get(column)) {
            case "ratio" -> Kind.RATIO;
            case "money" -> Kind.MONEY;
            case "duration" -> Kind.DURATION;
            case "multiple" -> Kind.MULTIPLE;
            default -> Kind.PHYSICAL;
        };
    }

    Kind kindOf(String unit) {
        return unit.isEmpty() ? Kind.NONE : kinds.getOrDefault(unit, Kind.PHYSICAL);
    }

    /** The unit that begins at the word, or null. */
    @Nullable
    Match at(Words words, int word) {
        Match found = terms.longestAt(words, word);
        return found == null || found.value().equals(Phrases.NOTHING) ? null : found;
    }

    /** The currency sign or code that ends before the word ("$", "US$", "EUR"), or null. */
    @Nullable
    Match moneyBefore(Words words, int word) {
        for (int from = Math.max(0, word - 2); from < word; from++) {
            Match found = at(words, from);
            boolean sign = !words.startsWithLetter(word - 1)
                    || words.form(word - 1).equals(words.form(word - 1).toUpperCase(Locale.ROOT));
            // "A $60 package" is no Australian one.
            boolean apart = from == word - 2 && !words.gluedToPrevious(word - 1);
            if (found != null && found.to() == word && sign && !apart && kindOf(found.value()) == Kind.MONEY) {
                return found;
            }
        }
        return null;
    }
}
