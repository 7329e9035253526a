package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the dictionary form of a tagged word: in a table of exceptions, else by taking off the ending,
 * preferring what is known to be a word.
 */
final class Lemmatizer {

    private final Map<String, Map<String, String>> exceptions;
    private final WordClasses dictionary;

    /**
     * @param exceptions for each Penn Treebank tag, words in lower case and what they become
     * @param dictionary tells which results are words
     */
    Lemmatizer(Map<String, Map<String, String>> exceptions, WordClasses dictionary) {
        this.exceptions = exceptions;
        this.dictionary = dictionary;
    }

    /**
     * The dictionary form.
     *
     * @param form the word as it is written
     * @param lower the same in lower case
     * @param tag its Penn Treebank tag
     */
    String lemma(String form, String lower, String tag) {
        Map<String, String> special = exceptions.get(tag);
        String exception = special == null ? null : special.get(lower);
        return exception != null ? exception : byRule(form, lower, tag);
    }

    String byRule(String form, String lower, String tag) {
        return switch (tag) {
            case "NNP", "FW", "GW", "ADD", "SYM", "LS" -> form;
            case "NNPS" -> singular(form);
            case "NNS", "VBZ" -> singular(lower);
            case "VBD", "VBN" -> lower.endsWith("ed") ? stem(lower, 2) : lower;
            case "VBG" -> lower.endsWith("ing") || lower.endsWith("in'") ? stem(lower, 3) : lower;
            case "JJR", "RBR" -> lower.endsWith("er") ? stem(lower, 2) : lower;
            case "JJS", "RBS" -> lower.endsWith("est") ? stem(lower, 3) : lower;
            default -> lower;
        };
    }

    /** Takes off the "s" of a plural or a third person. */
    private String singular(String word) {
        int n = word.length();
        if (n > 3 && word.endsWith("men")) {
            return word.substring(0, n - 2) + "an";
        }
        if (word.endsWith("'s")) {
            return word.substring(0, n - 2);
        }
        boolean bare = n < 3 || !word.endsWith("s");
        if (bare || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        String withoutS = word.substring(0, n - 1);
        return word.endsWith("es") ? withoutEs(withoutS) : withoutS;
    }

    /** @param word without its "s": "citie", "wive", "attache", "make" */
    private String withoutEs(String word) {
        String stem = word.substring(0, word.length() - 1);
        if (isKnown(word)) {
            return word;
        }
        if (stem.endsWith("i") && stem.length() > 2) {
            return stem.substring(0, stem.length() - 1) + "y";
        }
        if (stem.endsWith("v")) {
            String f = stem.substring(0, stem.length() - 1) + "f";
            return isKnown(f) ? f : isKnown(f + "e") ? f + "e" : word;
        }
        boolean hisses = stem.endsWith("ch")
                || stem.endsWith("sh")
                || stem.endsWith("ss")
                || stem.endsWith("x")
                || stem.endsWith("zz")
                || stem.endsWith("o");
        return isKnown(stem) || hisses ? stem : word;
    }

    /** Takes off "ed", "ing", "er" or "est" and mends what is left: "stopped", "making", "tried". */
    private String stem(String word, int ending) {
        String stem = word.substring(0, word.length() - ending);
        int n = stem.length();
        if (n < 2) {
            return word;
        }
        char last = stem.charAt(n - 1);
        if (last == 'i' && !word.endsWith("ing")) {
            return stem.substring(0, n - 1) + "y";
        }
        boolean doubled = n > 2 && last == stem.charAt(n - 2) && !Inflection.isVowel(last);
        String other = doubled ? stem.substring(0, n - 1) : stem + "e";
        String first = doubled ? stem : other;
        String second = doubled ? other : stem;
        if (isKnown(first) || isKnown(second)) {
            return isKnown(first) ? first : second;
        }
        if (doubled) {
            return "lszf".indexOf(last) >= 0 ? stem : other;
        }
        return wantsE(stem) ? other : stem;
    }

    /** Whether an unknown stem has most likely lost a silent e: "grozzl", "liv", "financ". */
    private static boolean wantsE(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        boolean afterVowel = Inflection.isVowel(before);
        return switch (last) {
            case 'v', 'c', 'u' -> true;
            case 'z', 'r' -> afterVowel && n > 2 && !Inflection.isVowel(stem.charAt(n - 3)) && before != 'e';
            case 's' -> before != 's' && before != 'u';
            case 'g' -> before == 'd' || before == 'r' || before == 'a';
            case 'l' -> !afterVowel && "lrw".indexOf(before) < 0;
            case 't' -> before == 'a' && !Inflection.isVowel(stem.charAt(Math.max(0, n - 3)));
            default -> false;
        };
    }

    private boolean isKnown(String word) {
        return dictionary.canBe(Forms.lower(word), WordClasses.NOUN | WordClasses.VERB | WordClasses.ADJECTIVE);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(exceptions.size());
        for (var ofTag : new TreeMap<>(exceptions).entrySet()) {
            out.writeUTF(ofTag.getKey());
            out.writeInt(ofTag.getValue().size());
            for (var entry : new TreeMap<>(ofTag.getValue()).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue());
            }
        }
    }

    static Lemmatizer read(DataInputStream in, WordClasses dictionary) throws IOException {
        int tags = in.readInt();
        Map<String, Map<String, String>> exceptions = new HashMap<>();
        for (int t = 0; t < tags; t++) {
            String tag = in.readUTF();
            int count = in.readInt();
            Map<String, String> ofTag = new HashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                ofTag.put(in.readUTF(), in.readUTF());
            }
            exceptions.put(tag, ofTag);
        }
        return new Lemmatizer(exceptions, dictionary);
    }
}
