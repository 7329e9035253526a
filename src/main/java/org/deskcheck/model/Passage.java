package org.deskcheck.model;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The running text of one block of an article (a title, a heading, a paragraph), freed of markup and
 * entities, that still knows where each of its characters stands in the original file.
 *
 * <pre>{@code
 * // The file reads "Q&amp;A" from offset 10 on.
 * Passage p = Passage.mapped("Q&A", new int[] {10, 11, 16}, new int[] {11, 16, 17});
 * p.original(1, 3);          // [11, 17)
 * p.read(new Span(11, 17));  // "&A"
 * }</pre>
 */
public final class Passage {

    private final String text;
    private final int offset;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;

    private Passage(String text, int offset, int @Nullable [] starts, int @Nullable [] ends) {
        this.text = text;
        this.offset = offset;
        this.starts = starts;
        this.ends = ends;
    }

    /**
     * A passage that stands in the file just as it reads.
     *
     * @param text the running text
     * @param offset where it begins in the original
     */
    public static Passage verbatim(String text, int offset) {
        return new Passage(text, offset, null, null);
    }

    /**
     * A passage between whose characters markup may stand.
     *
     * @param text the running text
     * @param starts for each code unit of {@code text} where it begins in the original, never falling
     * @param ends for each code unit where it ends in the original, never falling
     * @throws IllegalArgumentException if the three differ in length, or offsets fall
     */
    public static Passage mapped(String text, int[] starts, int[] ends) {
        if (starts.length != text.length() || ends.length != text.length()) {
            throw new IllegalArgumentException("A passage of " + text.length() + " code units has " + starts.length
                    + " starts and " + ends.length + " ends");
        }
        for (int i = 0; i < starts.length; i++) {
            boolean falls = i > 0 && (starts[i] < starts[i - 1] || ends[i] < ends[i - 1]);
            if (falls || ends[i] < starts[i]) {
                throw new IllegalArgumentException("Offsets fall at code unit " + i);
            }
        }
        return new Passage(text, starts.length == 0 ? 0 : starts[0], starts.clone(), ends.clone());
    }

    /** The running text, without markup, with entities resolved. */
    public String text() {
        return text;
    }

    /** Where the whole passage stands in the original. */
    public Span span() {
        return original(0, text.length());
    }

    /** Where {@code text().substring(start, end)} stands in the original. */
    public Span original(int start, int end) {
        if (starts == null || ends == null) {
            return new Span(offset + start, offset + end);
        }
        if (start == end) {
            int at = start < starts.length ? starts[start] : start == 0 ? offset : ends[start - 1];
            return new Span(at, at);
        }
        return new Span(starts[start], ends[end - 1]);
    }

    /**
     * A part of this passage as a passage of its own.
     *
     * @param start index in {@link #text()}
     * @param end index behind the last character
     */
    public Passage slice(int start, int end) {
        String part = text.substring(start, end);
        return starts == null || ends == null
                ? verbatim(part, offset + start)
                : mapped(part, Arrays.copyOfRange(starts, start, end), Arrays.copyOfRange(ends, start, end));
    }

    /** The running text that lies within a span of the original; what lies outside the passage is left out. */
    public String read(Span original) {
        int from = indexOf(original.start());
        return text.substring(from, Math.max(from, indexOf(original.end())));
    }

    /** The index in {@link #text()} of the first character at or behind an offset of the original. */
    public int indexOf(int originalOffset) {
        if (starts == null) {
            return Math.max(0, Math.min(text.length(), originalOffset - offset));
        }
        int found = Arrays.binarySearch(starts, originalOffset);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == originalOffset) {
            found--;
        }
        return found;
    }

    @Override
    public String toString() {
        return text;
    }
}
