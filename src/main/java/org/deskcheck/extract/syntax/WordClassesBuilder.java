package org.deskcheck.extract.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds the table of word classes from a word list, adding the regular inflections of its words. */
final class WordClassesBuilder {

    /** What is gathered of one form. */
    private record Entry(int inflections, int noun, int verb) {

        /** Of two words that share the form the first gives the sense. */
        Entry plus(int inflection, int noun, int verb) {
            return new Entry(
                    inflections | inflection, this.noun == 0 ? noun : this.noun, this.verb == 0 ? verb : this.verb);
        }
    }

    private static final Entry NOTHING = new Entry(0, 0, 0);

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Map<String, Map<String, String>> irregular = new TreeMap<>();

    /** Reads the word list that ships; {@code WordNetWords} among the tools says how it is written. */
    static WordClassesBuilder english() throws IOException {
        WordClassesBuilder builder = new WordClassesBuilder();
        try (InputStream in = WordClassesBuilder.class.getResourceAsStream("words.tsv")) {
            if (in == null) {
                throw new IOException("The word list words.tsv is missing from the program.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                builder.add(line.split("\t"));
            }
        }
        return builder;
    }

    private void add(String[] columns) {
        Map<Character, Integer> senses = new HashMap<>();
        for (String sense : columns[1].split(" ")) {
            senses.put(sense.charAt(0), Integer.parseInt(sense.substring(1)) + 1);
        }
        if (columns.length > 2) {
            for (String form : columns[2].split(" ")) {
                addIrregular(form.charAt(0), form.substring(1), columns[0], senses);
            }
        }
        senses.forEach((letter, sense) -> addRegular(letter, columns[0], sense));
    }

    private void addIrregular(char letter, String form, String word, Map<Character, Integer> senses) {
        int sense = senses.getOrDefault(letter, 0);
        switch (letter) {
            case 'n' -> {
                put(form, WordClasses.PLURAL, sense, 0);
                remember(form, word, "NNS");
            }
            case 'v' -> {
                boolean ing = form.endsWith("ing");
                put(form, ing ? WordClasses.ING : WordClasses.PAST, 0, sense);
                remember(form, word, ing ? List.of("VBG") : List.of("VBD", "VBN"));
            }
            case 'a' -> {
                put(form, WordClasses.COMPARED, 0, 0);
                remember(form, word, form.endsWith("st") ? "JJS" : "JJR");
            }
            default -> {}
        }
    }

    private void addRegular(char letter, String word, int sense) {
        switch (letter) {
            case 'n' -> {
                put(word, WordClasses.NOUN, sense, 0);
                put(Inflection.withS(word), WordClasses.PLURAL, sense, 0);
            }
            case 'v' -> {
                put(word, WordClasses.VERB, 0, sense);
                put(Inflection.withS(word), WordClasses.VERB_S, 0, sense);
                put(Inflection.with(word, "ed"), WordClasses.PAST, 0, sense);
                put(Inflection.with(word, "ing"), WordClasses.ING, 0, sense);
            }
            case 'a' -> {
                put(word, WordClasses.ADJECTIVE, 0, 0);
                if (word.length() < 7) {
                    put(Inflection.with(word, "er"), WordClasses.COMPARED, 0, 0);
                    put(Inflection.with(word, "est"), WordClasses.COMPARED, 0, 0);
                }
            }
            case 'p' -> put(word, WordClasses.NAME, sense, 0);
            default -> put(word, WordClasses.ADVERB, 0, 0);
        }
    }

    private void remember(String form, String word, List<String> tags) {
        tags.forEach(tag -> remember(form, word, tag));
    }

    private void remember(String form, String word, String tag) {
        irregular.computeIfAbsent(tag, t -> new TreeMap<>()).putIfAbsent(form, word);
    }

    /** Adds what a form can be. */
    void put(String form, int inflection, int noun, int verb) {
        entries.put(form, entries.getOrDefault(form, NOTHING).plus(inflection, noun, verb));
    }

    /** For each Penn Treebank tag the irregular forms and their dictionary forms. */
    Map<String, Map<String, String>> irregular() {
        return irregular;
    }

    WordClasses build() {
        int slots = Integer.highestOneBit(Math.max(8, entries.size())) * 4;
        short[] prints = new short[slots];
        short[] codes = new short[slots];
        List<Entry> classes = new ArrayList<>(List.of(NOTHING));
        Map<Entry, Integer> numbers = new HashMap<>();
        entries.forEach((form, entry) -> {
            int code = numbers.computeIfAbsent(entry, e -> {
                classes.add(e);
                return classes.size() - 1;
            });
            int word = Hash.of(form);
            int slot = WordClasses.slot(word, slots);
            while (prints[slot] != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            prints[slot] = WordClasses.print(word);
            codes[slot] = (short) code;
        });
        short[][] columns = new short[3][classes.size()];
        for (int i = 0; i < classes.size(); i++) {
            columns[0][i] = (short) classes.get(i).inflections();
            columns[1][i] = (short) classes.get(i).noun();
            columns[2][i] = (short) classes.get(i).verb();
        }
        return new WordClasses(prints, codes, columns[0], columns[1], columns[2]);
    }
}
