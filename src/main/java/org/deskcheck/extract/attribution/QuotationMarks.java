package org.deskcheck.extract.attribution;

import java.util.Locale;
import java.util.Set;

/**
 * What the marks around quotations look like. Which of them opens and which closes is told by the
 * characters beside them, since publishers mix them: « … ”, „…“, ''…''.
 */
final class QuotationMarks {

    /** Words that are written with an apostrophe in front. */
    private static final Set<String> ELIDED = Set.of("em", "til", "tis", "twas", "n", "cause", "bout", "round");

    private QuotationMarks() {}

    /** How many characters the double mark at an index takes: 0 if there is none, 2 for '' and ``. */
    static int doubleMark(CharSequence text, int index) {
        return switch (text.charAt(index)) {
            case '"', '“', '”', '„', '‟', '«', '»', '＂', '〝', '〞' -> 1;
            case '\'', '`' -> index + 1 < text.length() && text.charAt(index + 1) == text.charAt(index) ? 2 : 0;
            default -> 0;
        };
    }

    /** Whether a single mark stands at an index, be it an apostrophe or not. */
    static boolean isSingleMark(CharSequence text, int index) {
        return switch (text.charAt(index)) {
            case '\'', '‘', '’', '‚', '‛', '‹', '›', '`' -> true;
            default -> false;
        };
    }

    /** Whether a mark that takes {@code length} characters may open: nothing before it, a word behind it. */
    static boolean mayOpen(CharSequence text, int index, int length) {
        return startsWord(text, index) && !endsWord(text, index + length);
    }

    /** Whether a mark may close: it follows a word or a stop. */
    static boolean mayClose(CharSequence text, int index) {
        return !startsWord(text, index);
    }

    /** Whether a single mark stands for left-out letters: ’90s, ’em, rock ’n’ roll. */
    static boolean isElision(CharSequence text, int index) {
        int end = index + 1;
        while (end < text.length() && end < index + 8 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == index + 1) {
            return false;
        }
        String word = text.subSequence(index + 1, end).toString().toLowerCase(Locale.ROOT);
        boolean years = word.length() >= 2 && Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(1));
        return years || ELIDED.contains(word);
    }

    private static boolean startsWord(CharSequence text, int index) {
        if (index == 0) {
            return true;
        }
        char before = text.charAt(index - 1);
        return isSpace(before) || "([{—–-/\"“„«‘‹'`:".indexOf(before) >= 0;
    }

    private static boolean endsWord(CharSequence text, int index) {
        return index >= text.length() || isSpace(text.charAt(index));
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
