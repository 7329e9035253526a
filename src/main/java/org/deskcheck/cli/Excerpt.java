package org.deskcheck.cli;

import org.deskcheck.model.Span;

/**
 * The line of an article on which something was found, cut to a width around the words in question, and a
 * second line that underlines them.
 */
record Excerpt(String line, String underline) {

    private static final String CUT = "…";

    /**
     * Cuts an excerpt.
     *
     * @param text the original text
     * @param line where the line stands in it
     * @param words the words in question; what of them lies on later lines is not shown
     * @param width most columns that the excerpt may take
     */
    static Excerpt of(String text, Span line, Span words, int width) {
        int lineEnd = line.end();
        while (lineEnd > line.start() && isLineEnd(text.charAt(lineEnd - 1))) {
            lineEnd--;
        }
        int start = Math.min(words.start(), lineEnd);
        int end = Math.max(start, Math.min(words.end(), lineEnd));
        int room = width - 2 * CUT.length();
        int to = forward(text, start, end, room);
        room -= columns(text, start, to);
        int from = back(text, start, line.start(), to < end ? 0 : room / 2);
        room -= columns(text, from, start);
        int rest = to < end ? to : forward(text, to, lineEnd, room);
        room -= columns(text, to, rest);
        from = back(text, from, line.start(), room);

        String cutLeft = from > line.start() ? CUT : "";
        String cutRight = rest < lineEnd ? CUT : "";
        String shown = cutLeft + visible(text, from, rest) + cutRight;
        int marks = Math.max(1, columns(text, start, to));
        String underline = " ".repeat(cutLeft.length() + columns(text, from, start)) + "^".repeat(marks);
        return new Excerpt(shown, underline);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** How far from an offset towards a limit a number of columns reaches. */
    private static int forward(String text, int offset, int limit, int columns) {
        int at = offset;
        int left = columns;
        while (at < limit) {
            int c = text.codePointAt(at);
            left -= columns(c);
            if (left < 0) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, limit);
    }

    private static int back(String text, int offset, int limit, int columns) {
        int at = offset;
        int left = columns;
        while (at > limit) {
            int c = text.codePointBefore(at);
            left -= columns(c);
            if (left < 0) {
                break;
            }
            at -= Character.charCount(c);
        }
        return Math.max(at, limit);
    }

    private static int columns(String text, int start, int end) {
        return text.substring(start, end).codePoints().map(Excerpt::columns).sum();
    }

    private static int columns(int codePoint) {
        return codePoint == '\t' ? 1 : Printable.width(codePoint);
    }

    private static String visible(String text, int start, int end) {
        return Printable.of(text.substring(start, end));
    }
}
