package org.deskcheck.model;

import java.util.Comparator;

/**
 * A stretch {@code [start, end)} of an article's original text, in UTF-16 code units.
 *
 * @param start offset of the first code unit, 0 or more
 * @param end offset behind the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> BY_POSITION =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if the span is negative or runs backwards */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: [" + start + ", " + end + ")");
        }
    }

    /** How many code units it covers. */
    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    @Override
    public int compareTo(Span other) {
        return BY_POSITION.compare(this, other);
    }
}
