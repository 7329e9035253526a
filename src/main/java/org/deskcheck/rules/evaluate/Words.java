package org.deskcheck.rules.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The words of a text, lower case, without punctuation: what counts when a lexicon's phrase is looked for.
 *
 * @param words runs of letters and digits, in order
 */
public record Words(List<String> words) {

    public static Words of(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean inside = i < lower.length() && Character.isLetterOrDigit(lower.charAt(i));
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
        }
        return new Words(words);
    }

    public boolean contains(Words phrase) {
        return !phrase.words.isEmpty() && Collections.indexOfSubList(words, phrase.words) >= 0;
    }

    /** Whether the phrase stands at a place. */
    public boolean hasAt(int index, Words phrase) {
        int end = index + phrase.words.size();
        return end <= words.size() && words.subList(index, end).equals(phrase.words);
    }
}
