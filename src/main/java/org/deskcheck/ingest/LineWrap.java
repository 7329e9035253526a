package org.deskcheck.ingest;

import java.util.List;

/**
 * Tells whether the line breaks of a plain text are its paragraphs', or those of a program or agency that
 * breaks lines at a fixed width.
 */
final class LineWrap {

    /** No mail program or wire breaks lines further to the right. */
    private static final int WIDEST = 110;
    /** Narrower columns are lists, tables and verse. */
    private static final int NARROWEST = 40;

    private static final int NONE = 0;

    private final String text;
    private final int width;

    private LineWrap(String text, int width) {
        this.text = text;
        this.width = width;
    }

    static LineWrap of(String text, List<Line> lines) {
        int longest = 0;
        int wide = 0;
        int pairs = 0;
        int broken = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            wide += line.length() > WIDEST ? 1 : 0;
            longest = line.length() > WIDEST ? longest : Math.max(longest, line.length());
            if (i + 1 < lines.size() && !lines.get(i + 1).opensBlock()) {
                pairs++;
                broken += line.length() >= NARROWEST && !line.endsSentence(text) ? 1 : 0;
            }
        }
        // A link that could not be broken makes one line wide; prose that is not wrapped makes most of them so.
        boolean wrapped = pairs > 0 && broken * 2 > pairs && wide * 10 <= lines.size() && longest >= NARROWEST;
        return new LineWrap(text, wrapped ? longest : NONE);
    }

    /** Whether a line goes on in the next one. */
    boolean joins(Line line, Line next) {
        if (next.opensBlock() || next.bullet(text) > 0) {
            return false;
        }
        boolean open = !line.endsSentence(text) && text.charAt(line.end() - 1) != ':';
        if (open && Character.isLowerCase(text.charAt(next.start()))) {
            return true;
        }
        boolean full = line.length() + 1 + next.firstWord(text) > width;
        boolean ragged = open && line.length() * 10 >= width * 6;
        return width != NONE && (full || ragged);
    }
}
