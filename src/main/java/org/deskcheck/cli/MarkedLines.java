package org.deskcheck.cli;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.Span;

/**
 * A text wrapped to a width, with some of its words marked: in colour where colours are shown, else underlined
 * on a line of their own.
 */
final class MarkedLines {

    private final String text;
    private final List<Span> marks;
    private final int width;

    MarkedLines(String text, List<Span> marks, int width) {
        this.text = text;
        this.marks = marks;
        this.width = width;
    }

    List<String> coloured() {
        List<String> lines = new ArrayList<>();
        for (Span line : wrapped()) {
            StringBuilder shown = new StringBuilder();
            int at = line.start();
            for (Span mark : within(line)) {
                shown.append(visible(at, mark.start()));
                shown.append(Palette.marked(visible(mark.start(), mark.end())));
                at = mark.end();
            }
            lines.add(shown.append(visible(at, line.end())).toString());
        }
        return lines;
    }

    List<String> underlined() {
        List<String> lines = new ArrayList<>();
        for (Span line : wrapped()) {
            lines.add(visible(line.start(), line.end()));
            StringBuilder marked = new StringBuilder();
            int at = line.start();
            for (Span mark : within(line)) {
                marked.append(" ".repeat(columns(at, mark.start())));
                marked.append("^".repeat(columns(mark.start(), mark.end())));
                at = mark.end();
            }
            if (!marked.isEmpty()) {
                lines.add(marked.toString());
            }
        }
        return lines;
    }

    private List<Span> within(Span line) {
        return marks.stream()
                .filter(line::overlaps)
                .map(mark -> new Span(Math.max(mark.start(), line.start()), Math.min(mark.end(), line.end())))
                .toList();
    }

    /** The lines, broken at blanks where there are any. */
    private List<Span> wrapped() {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            int blank = -1;
            int room = width;
            while (end < text.length()) {
                int c = text.codePointAt(end);
                room -= columns(end, end + Character.charCount(c));
                if (room < 0) {
                    break;
                }
                if (Character.isWhitespace(c)) {
                    blank = end;
                }
                end += Character.charCount(c);
            }
            boolean whole = end == text.length() || Character.isWhitespace(text.charAt(end));
            int stop = whole || blank <= start ? Math.max(end, start + 1) : blank;
            lines.add(new Span(start, stop));
            start = stop;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
        }
        return lines;
    }

    private String visible(int from, int to) {
        return Printable.of(text.substring(from, to));
    }

    private int columns(int from, int to) {
        return visible(from, to).codePoints().map(Printable::width).sum();
    }
}
