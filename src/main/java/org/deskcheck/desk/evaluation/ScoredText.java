package org.deskcheck.desk.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.Span;

/**
 * An article as the score sees it: words, counted from 0, without punctuation; and what stands between
 * double quotation marks.
 */
final class ScoredText {

    // Python's \w and \s, which the score's definition is written in.
    private static final String WORD = "[\\p{L}\\p{N}_]";
    private static final Pattern WORDS = Pattern.compile(WORD + "+(?:[\u2019']" + WORD + "+)?");
    private static final Pattern QUOTED =
            Pattern.compile("\u201C[^\u201C\u201D\n]*+(?:\u201D|\n|\\z)|\"[^\"\n]*+(?:\"|\n|\\z)");

    private final String text;
    private final List<Span> words = new ArrayList<>();
    private final int[] wordAt;
    private final BitSet quoted = new BitSet();

    ScoredText(String text) {
        this.text = text;
        this.wordAt = new int[text.length()];
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            words.add(new Span(word.start(), word.end()));
            for (int i = word.start(); i < word.end(); i++) {
                wordAt[i] = words.size();
            }
        }
        Matcher quotation = QUOTED.matcher(text);
        while (quotation.find()) {
            quoted.set(quotation.start(), quotation.end());
        }
    }

    /** The words that spans touch. */
    BitSet words(List<Span> spans) {
        BitSet touched = new BitSet();
        for (Span span : spans) {
            for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
                if (wordAt[i] > 0) {
                    touched.set(wordAt[i] - 1);
                }
            }
        }
        return touched;
    }

    /** The forms of words, in lower case. */
    Set<String> forms(BitSet words) {
        Set<String> forms = new TreeSet<>();
        words.stream()
                .mapToObj(this.words::get)
                .forEach(word ->
                        forms.add(text.substring(word.start(), word.end()).toLowerCase(Locale.ROOT)));
        return forms;
    }

    /** Whether any visible character of the spans stands between quotation marks. */
    boolean quotes(List<Span> spans) {
        return spans.stream().anyMatch(span -> {
            int end = Math.min(span.end(), text.length());
            for (int i = quoted.nextSetBit(span.start()); i >= 0 && i < end; i = quoted.nextSetBit(i + 1)) {
                if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        });
    }
}
