package org.deskcheck.extract.syntax;

import java.util.Arrays;

/** The tokens of a text as offsets into it, in order. */
final class Tokens {

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    Tokens(String text) {
        this.text = text;
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    String text() {
        return text;
    }

    int size() {
        return size;
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    int length(int token) {
        return ends[token] - starts[token];
    }

    char first(int token) {
        return text.charAt(starts[token]);
    }

    char last(int token) {
        return text.charAt(ends[token] - 1);
    }

    /** Whether nothing stands between this token and the one before it. */
    boolean joined(int token) {
        return token > 0 && ends[token - 1] == starts[token];
    }

    String form(int token) {
        return text.substring(starts[token], ends[token]);
    }
}
