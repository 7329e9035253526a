package org.deskcheck.cli;

import java.util.ArrayList;
import java.util.List;

/** Running text set in lines for a terminal. */
final class WrappedText {

    private WrappedText() {}

    /** The columns that a text takes on one line. */
    static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    /**
     * The lines of a text.
     *
     * @param text paragraphs with a blank line between
     * @param width most columns a line may take; a longer word stands on a line of its own
     */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.strip().split("\\n\\s*\\n")) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            StringBuilder line = new StringBuilder();
            for (String word : Printable.of(paragraph).strip().split("\\s+")) {
                if (line.length() > 0 && width(line + " " + word) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.length() > 0 ? " " : "").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Two columns, each of its own width, with a gap between. */
    static List<String> sideBySide(List<String> left, List<String> right, int width) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String first = i < left.size() ? left.get(i) : "";
            String second = i < right.size() ? right.get(i) : "";
            lines.add((first + " ".repeat(Math.max(0, width - width(first))) + "  " + second).stripTrailing());
        }
        return lines;
    }
}
