package org.deskcheck.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which English words mean the opposite of each other and which the same, from WordNet 3.1 (see
 * {@code src/training/wordnet}). By stems, so that inflection does not matter.
 */
final class WordTable {

    private final Map<String, Set<String>> antonyms = new HashMap<>();
    private final Map<String, Set<String>> relatives = new HashMap<>();

    private WordTable() {}

    /** The table that ships; read once per process. */
    static WordTable english() {
        return English.TABLE;
    }

    Set<String> antonyms(String stem) {
        return antonyms.getOrDefault(stem, Set.of());
    }

    /** Synonyms and words derived from it or from which it derives. */
    boolean related(String stem, String other) {
        Set<String> its = relatives.get(stem);
        return its != null && its.contains(other);
    }

    private void add(String row) {
        String[] cells = row.split("\t", -1);
        String stem = ContentWords.stem(cells[0]).intern();
        put(antonyms, stem, cells[1]);
        put(relatives, stem, cells[2]);
        put(relatives, stem, cells[3]);
    }

    /** Both ways round. */
    private static void put(Map<String, Set<String>> table, String stem, String words) {
        if (!words.isEmpty()) {
            for (String word : words.split(",", -1)) {
                String other = ContentWords.stem(word).intern();
                table.computeIfAbsent(stem, key -> new HashSet<>(4)).add(other);
                table.computeIfAbsent(other, key -> new HashSet<>(4)).add(stem);
            }
        }
    }

    private static final class English {

        static final WordTable TABLE = load();

        private static WordTable load() {
            WordTable table = new WordTable();
            try (InputStream file = WordTable.class.getResourceAsStream("wordnet.tsv")) {
                if (file == null) {
                    throw new IllegalStateException("The word table wordnet.tsv is missing from the program.");
                }
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
                lines.lines().filter(line -> !line.startsWith("#")).forEach(table::add);
                return table;
            } catch (IOException e) {
                throw new UncheckedIOException("The word table inside the program cannot be read.", e);
            }
        }
    }
}
