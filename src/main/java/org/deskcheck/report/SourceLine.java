package org.deskcheck.report;

import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Span;

/**
 * The line that some words begin on, for those who show it. Of a very long line it is the part around the
 * words.
 *
 * @param text the line, without its ending
 * @param words where the words stand in {@code text}; they may go on behind its end
 */
public record SourceLine(String text, Span words) {

    /** More than any terminal shows on either side of the words, in UTF-16 code units. */
    private static final int MOST_AROUND = 1000;

    static SourceLine of(String original, LineIndex lines, Span words) {
        Span line = lines.line(lines.position(words.start()).line());
        int from = Math.max(line.start(), words.start() - MOST_AROUND);
        int to = Math.min(line.end(), words.end() + MOST_AROUND);
        return new SourceLine(original.substring(from, to), new Span(words.start() - from, words.end() - from));
    }
}
