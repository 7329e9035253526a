package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the dictionary form of a tagged word: in a table of exceptions, else by taking off the ending,
 * preferring what is known to be a word.
 */
final class Lemmatizer {

    private final Map<String, Map<String, String>> exceptions;
    private final Set<String> known;

    /**
     * @param exceptions for each Penn Treebank tag, words in lower case and what they become
     * @param known dictionary forms, in lower case
     */
    Lemmatizer(Map<String, Map<String, String>> exceptions, Set<String> known) {
        this.exceptions = exceptions;
        this.known = known;
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
            case "VBG" -> lower.endsWith("ing") ? stem(lower, 3) : lower.endsWith("in'") ? stem(lower, 3) : lower;
            case "JJR", "RBR" -> lower.endsWith("er") ? stem(lower, 2) : lower;
            case "JJS", "RBS" -> lower.endsWith("est") ? stem(lower, 3) : lower;
            default -> lower;
        };
    }

    private String singular(String word) {
        int n = word.length();
        if (n > 3 && word.endsWith("men")) {
            return word.substring(0, n - 2) + "an";
        }
        if (n < 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word.endsWith("'s") ? word.substring(0, n - 2) : word;
        }
        String bare = word.substring(0, n - 1);
        if (!word.endsWith("es")) {
            return word.endsWith("'s") ? word.substring(0, n - 2) : bare;
        }
        if (n > 4 && word.endsWith("ies")) {
            return isKnown(bare) ? bare : word.substring(0, n - 3) + "y";
        }
        if (word.endsWith("ves")) {
            String stem = word.substring(0, n - 3);
            return isKnown(bare) ? bare : isKnown(stem + "f") ? stem + "f" : isKnown(stem + "fe") ? stem + "fe" : bare;
        }
        String short_ = word.substring(0, n - 2);
        if (isKnown(bare) || isKnown(short_)) {
            return isKnown(bare) ? bare : short_;
        }
        boolean hissing = short_.endsWith("ch")
                || short_.endsWith("sh")
                || short_.endsWith("ss")
                || short_.endsWith("x")
                || short_.endsWith("zz")
                || short_.endsWith("o");
        return hissing ? short_ : bare;
    }

    /** Takes off "ed", "ing", "er" or "est" and mends what is left: "stopped", "making", "tried". */
    private String stem(String word, int ending) {
        String stem = word.substring(0, word.length() - ending);
        int n = stem.length();
        if (n < 2) {
            return word;
        }
        char last = stem.charAt(n - 1);
        if (last == 'i' && ending != 3 || last == 'i' && word.endsWith("est")) {
            return stem.substring(0, n - 1) + "y";
        }
        boolean doubled = n > 2 && last == stem.charAt(n - 2) && isConsonant(last);
        String single = stem.substring(0, n - 1);
        List<String> candidates = doubled ? List.of(stem, single) : List.of(stem + "e", stem);
        for (String candidate : candidates) {
            if (isKnown(candidate)) {
                return candidate;
            }
        }
        if (doubled) {
            return last == 'l' || last == 's' || last == 'z' || last == 'f' ? stem : single;
        }
        return wantsE(stem) ? stem + "e" : stem;
    }

    /** Whether an unknown stem has most likely lost a silent e. */
    private static boolean wantsE(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        if (last == 'v' || last == 'u' && before != 'o' || last == 'c' || last == 'z' && isConsonant(before) == false) {
            return true;
        }
        if (last == 's' || last == 'g' && before != 'n') {
            return !stem.endsWith("ss") && !stem.endsWith("us");
        }
        if (last == 'l') {
            return isConsonant(before) && before != 'l' && before != 'r' && before != 'w';
        }
        boolean longVowel = n >= 3
                && isConsonant(last)
                && !isConsonant(before)
                && isConsonant(stem.charAt(n - 3))
                && last != 'w'
                && last != 'x'
                && last != 'y'
                && last != 'h';
        return longVowel
                && (stem.endsWith("at")
                        || stem.endsWith("iz")
                        || stem.endsWith("ir")
                        || stem.endsWith("ur")
                        || stem.endsWith("ut")
                        || vowels(stem) == 1);
    }

    private static int vowels(String stem) {
        int count = 0;
        for (int i = 0; i < stem.length(); i++) {
            if (!isConsonant(stem.charAt(i))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isConsonant(char c) {
        return "aeiou".indexOf(c) < 0;
    }

    private boolean isKnown(String word) {
        return known.contains(word);
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
        out.writeInt(known.size());
        for (String word : new TreeSet<>(known)) {
            out.writeUTF(word);
        }
    }

    static Lemmatizer read(DataInputStream in) throws IOException {
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
        int count = in.readInt();
        Set<String> known = new HashSet<>(count * 2);
        for (int i = 0; i < count; i++) {
            known.add(in.readUTF());
        }
        return new Lemmatizer(exceptions, known);
    }
}
