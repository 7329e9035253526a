package org.deskcheck.model;

import java.util.Arrays;

/** Where the lines of a text begin. Lines end with {@code \n}, {@code \r\n} or a lone {@code \r}. */
public final class LineIndex {

    private final int[] starts;
    private final int length;

    public LineIndex(CharSequence text) {
        int[] found = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
        this.length = text.length();
    }

    /**
     * The line and column of an offset.
     *
     * @param offset in UTF-16 code units, from 0 to the length of the text, both included
     * @throws IndexOutOfBoundsException if the offset lies outside the text
     */
    public Position position(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("Offset " + offset + " in a text of " + length + " code units");
        }
        int found = Arrays.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    /** The span of a line, counted from 1, with its line ending. */
    public Span line(int number) {
        int end = number < starts.length ? starts[number] : length;
        return new Span(starts[number - 1], end);
    }
}
