package org.deskcheck.ingest;

import java.util.Arrays;
import org.deskcheck.model.Passage;

/**
 * Gathers the running text of one block, character by character, with where each stands in the original.
 *
 * <p>White space of any kind and length becomes one space, and none stands at either end. Characters that
 * nobody sees are left out: soft hyphens, zero-width spaces, marks of writing direction. They would part
 * words that every reader takes for one.
 */
final class PassageBuilder {

    private static final int NO_SPACE = -1;

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int spaceStart = NO_SPACE;
    private int spaceEnd = NO_SPACE;
    private boolean verbatim = true;

    static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f' && c != '\u200c' && c != '\u200d')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2069')
                || c == '\ufeff'
                || (Character.isISOControl(c) && !isSpace(c));
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || (c > 0x7f && Character.isSpaceChar(c));
    }

    /** Adds a character that stands at {@code [start, end)} in the original. */
    void append(char c, int start, int end) {
        if (isSpace(c)) {
            space(start, end);
        } else if (!isInvisible(c)) {
            if (spaceStart != NO_SPACE) {
                add(' ', spaceStart, spaceEnd);
                spaceStart = NO_SPACE;
            }
            add(c, start, end);
        }
    }

    /** Adds a stretch of the original that reads just as it stands there. */
    void append(String original, int start, int end) {
        for (int i = start; i < end; i++) {
            append(original.charAt(i), i, i + 1);
        }
    }

    /** Adds white space, or something that parts words as white space does. */
    void space(int start, int end) {
        if (text.length() > 0) {
            spaceStart = spaceStart == NO_SPACE ? start : spaceStart;
            spaceEnd = end;
        }
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Where the last character stands that is no space; 0 before the first. */
    int lastEnd() {
        return isEmpty() ? 0 : ends[text.length() - 1];
    }

    Passage build() {
        int length = text.length();
        return verbatim && length > 0
                ? Passage.verbatim(text.toString(), starts[0])
                : Passage.mapped(text.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private void add(char c, int start, int end) {
        int at = text.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        starts[at] = start;
        ends[at] = end;
        verbatim &= end == start + 1 && (at == 0 || start == ends[at - 1]);
        text.append(c);
    }
}
