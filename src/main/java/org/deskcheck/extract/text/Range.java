package org.deskcheck.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch {@code [from, to)} of an article's tokens.
 *
 * @param from the first token
 * @param to the token behind the last one
 */
public record Range(int from, int to) {

    public static Range of(int token) {
        return new Range(token, token + 1);
    }

    public boolean isEmpty() {
        return to <= from;
    }

    public int size() {
        return Math.max(0, to - from);
    }

    public boolean contains(int token) {
        return from <= token && token < to;
    }

    public boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    public boolean overlaps(Range other) {
        return from < other.to && other.from < to;
    }

    /** The tokens that both hold, possibly none. */
    public Range cut(Range other) {
        return new Range(Math.max(from, other.from), Math.min(to, other.to));
    }

    /** The smallest range that holds both. */
    public Range union(Range other) {
        return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** What is left of it without another: no, one or two ranges. */
    public List<Range> without(Range other) {
        if (isEmpty()) {
            return List.of();
        }
        if (!overlaps(other)) {
            return List.of(this);
        }
        List<Range> rest = new ArrayList<>(2);
        if (from < other.from) {
            rest.add(new Range(from, other.from));
        }
        if (other.to < to) {
            rest.add(new Range(other.to, to));
        }
        return rest;
    }

    /** What is left of some ranges without some others. */
    public static List<Range> without(List<Range> ranges, List<Range> others) {
        List<Range> rest = ranges;
        for (Range other : others) {
            List<Range> next = new ArrayList<>();
            rest.forEach(range -> next.addAll(range.without(other)));
            rest = next;
        }
        return rest;
    }
}
