package org.deskcheck.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which English words mean the opposite of each other and which the same, from WordNet 3.1 (see
 * {@code src/training/wordnet}). By stems, so that inflection does not matter.
 *
 * <p>The rows are sorted by their word, and a row is read when it is asked for: an article asks for a few dozen of
 * twenty thousand.
 */
final class WordTable {

    private record Row(Set<String> antonyms, Set<String> relatives) {}

    private static final Row NONE = new Row(Set.of(), Set.of());
    private static final int SHORTEST = 3;

    private final String rows;
    private final Map<String, Row> found = new ConcurrentHashMap<>();

    private WordTable(String rows) {
        this.rows = rows;
    }

    /** The table that ships; read once per process. */
    static WordTable english() {
        return English.TABLE;
    }

    boolean opposed(String stem, String other) {
        return row(stem).antonyms().contains(other) || row(other).antonyms().contains(stem);
    }

    /** Synonyms and words derived from it or from which it derives. */
    boolean related(String stem, String other) {
        return row(stem).relatives().contains(other) || row(other).relatives().contains(stem);
    }

    private Row row(String stem) {
        Row known = found.get(stem);
        if (known == null) {
            known = find(stem);
            if (known != NONE) { // Names are without number, and quickly told to be none of these words.
                found.put(stem, known);
            }
        }
        return known;
    }

    /** What stands in the rows of all words with a stem; they begin alike, but for "cities" and "city". */
    private Row find(String stem) {
        String beginning = stem.endsWith("y") ? stem.substring(0, stem.length() - 1) : stem;
        Row row = NONE;
        if (stem.length() < SHORTEST) {
            return row;
        }
        for (int at = firstFrom(beginning); rows.startsWith(beginning, at); at = next(at)) {
            String[] cells = rows.substring(at, next(at) - 1).split("\t", -1);
            if (ContentWords.stem(cells[0]).equals(stem)) {
                row = row == NONE ? new Row(new HashSet<>(), new HashSet<>()) : row;
                put(row.antonyms(), cells[1]);
                put(row.relatives(), cells[2]);
                put(row.relatives(), cells[3]);
            }
        }
        return row;
    }

    private static void put(Set<String> stems, String words) {
        if (!words.isEmpty()) {
            for (String word : words.split(",", -1)) {
                stems.add(ContentWords.stem(word));
            }
        }
    }

    /** Where the first row begins whose word does not come before a beginning. */
    private int firstFrom(String beginning) {
        int low = 0;
        int high = rows.length();
        while (low < high) {
            int middle = rows.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            String word = rows.substring(middle, Math.min(rows.length(), middle + beginning.length()));
            if (word.compareTo(beginning) < 0) {
                low = next(middle);
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int next(int row) {
        int end = rows.indexOf('\n', row);
        return end < 0 ? rows.length() + 1 : end + 1;
    }

    private static final class English {

        static final WordTable TABLE = load();

        private static WordTable load() {
            try (InputStream file = WordTable.class.getResourceAsStream("wordnet.tsv")) {
                if (file == null) {
                    throw new IllegalStateException("The word table wordnet.tsv is missing from the program.");
                }
                return new WordTable(new String(file.readAllBytes(), StandardCharsets.ISO_8859_1));
            } catch (IOException e) {
                throw new UncheckedIOException("The word table inside the program cannot be read.", e);
            }
        }
    }
}
