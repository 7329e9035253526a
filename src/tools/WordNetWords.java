import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the analyser's word list from the database files of WordNet 3.
 *
 * <pre>java src/tools/WordNetWords.java DICT src/main/resources/org/deskcheck/extract/syntax/words.tsv</pre>
 *
 * DICT is the folder with index.noun, data.noun, noun.exc and so on (Debian: /usr/share/wordnet). A line is a
 * word, a tab, and for each part of speech its letter (n, v, a, r; p for a noun that is written with a
 * capital) and the number of the lexicographer file of its most frequent sense (wordnet.princeton.edu/documentation/lexnames5wn); behind a second tab, irregular
 * forms with the letter of their part of speech. Words that WordNet's own glosses and tagged texts hardly use
 * are left out, and so are odd plurals that are rather surnames ("reis").
 */
public class WordNetWords {

    private static final int LEAST_USES = 1;

    private final Path dict;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Map<Character, Integer>> classes = new TreeMap<>();
    private final Map<String, Integer> tagged = new HashMap<>();
    private final Map<String, TreeSet<String>> forms = new HashMap<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();

    private WordNetWords(Path dict) {
        this.dict = dict;
    }

    public static void main(String[] args) throws IOException {
        WordNetWords words = new WordNetWords(Path.of(args[0]));
        for (String part : new String[] {"noun", "verb", "adj", "adv"}) {
            words.read(part, part.equals("adv") ? 'r' : part.charAt(0));
        }
        try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
            words.write(out);
        }
    }

    private void read(String part, char letter) throws IOException {
        Map<String, Integer> files = new HashMap<>();
        for (String line : Files.readAllLines(dict.resolve("data." + part), StandardCharsets.ISO_8859_1)) {
            if (!line.startsWith(" ")) {
                String[] columns = line.split(" ", 3);
                files.put(columns[0], Integer.valueOf(columns[1]));
                if (letter == 'n') {
                    noteCapitals(line.split(" "));
                }
                for (String word : line.substring(line.indexOf('|') + 1).toLowerCase(Locale.ROOT).split("[^a-z]+")) {
                    uses.merge(word, 1, Integer::sum);
                }
            }
        }
        for (String line : Files.readAllLines(dict.resolve("index." + part), StandardCharsets.ISO_8859_1)) {
            String[] columns = line.split(" ");
            if (!line.startsWith(" ") && columns[0].matches("[a-z][a-z'.-]*")) {
                int pointers = Integer.parseInt(columns[3]);
                tagged.merge(columns[0], Integer.valueOf(columns[5 + pointers]), Integer::sum);
                Map<Character, Integer> known = classes.computeIfAbsent(columns[0], w -> new TreeMap<>());
                Integer file = files.get(columns[6 + pointers]);
                boolean name = letter == 'n' && capitalised.contains(columns[0]);
                if (name) {
                    known.put('p', file);
                }
                if (!name || small.contains(columns[0])) {
                    known.put(letter, file);
                }
            }
        }
        for (String line : Files.readAllLines(dict.resolve(part + ".exc"), StandardCharsets.ISO_8859_1)) {
            String[] columns = line.split(" ");
            for (int i = 1; i < columns.length; i++) {
                if (columns[0].matches("[a-z'-]+")) {
                    forms.computeIfAbsent(columns[i], w -> new TreeSet<>()).add(letter + columns[0]);
                }
            }
        }
    }

    /** Remembers how the words of a synset are written; their count is in hexadecimal. */
    private void noteCapitals(String[] columns) {
        int count = Integer.parseInt(columns[3], 16);
        for (int i = 0; i < count; i++) {
            String word = columns[4 + 2 * i];
            (Character.isUpperCase(word.charAt(0)) ? capitalised : small).add(word.toLowerCase(Locale.ROOT));
        }
    }

    private boolean isOdd(String form) {
        return form.endsWith("s") && !form.endsWith("es") && !uses.containsKey(form);
    }

    private void write(PrintStream out) {
        classes.forEach((word, byLetter) -> {
            if (uses.getOrDefault(word, 0) < LEAST_USES && tagged.get(word) == 0) {
                return;
            }
            StringBuilder line = new StringBuilder(word).append('\t');
            byLetter.forEach((letter, file) -> line.append(letter).append(file).append(' '));
            line.setLength(line.length() - 1);
            if (forms.containsKey(word)) {
                StringBuilder irregular = new StringBuilder();
                for (String form : forms.get(word)) {
                    if (byLetter.containsKey(form.charAt(0)) && !isOdd(form.substring(1))) {
                        irregular.append(irregular.length() == 0 ? "\t" : " ").append(form);
                    }
                }
                line.append(irregular);
            }
            out.append(line).append('\n');
        });
    }
}
