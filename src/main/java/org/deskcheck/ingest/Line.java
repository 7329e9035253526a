package org.deskcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a plain text that is not blank.
 *
 * @param start offset of its first character that is no space
 * @param end offset behind its last one
 * @param opensBlock whether it is the first line, or stands below a blank one
 */
record Line(int start, int end, boolean opensBlock) {

    private static final Pattern BULLET = Pattern.compile("(?:[-*•‣▪·–—]|\\(?\\d{1,2}[.)])\\s+");

    static List<Line> linesOf(String text) {
        List<Line> lines = new ArrayList<>();
        boolean opensBlock = true;
        for (int from = 0; from < text.length(); ) {
            int end = from;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            Line line = strip(text, from, end, opensBlock);
            opensBlock = line.length() == 0;
            if (!opensBlock) {
                lines.add(line);
            }
            boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            from = end + (two ? 2 : 1);
        }
        return lines;
    }

    private static Line strip(String text, int from, int to, boolean opensBlock) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Line(start, end, opensBlock);
    }

    private static boolean isBlank(char c) {
        return PassageBuilder.isSpace(c) || PassageBuilder.isInvisible(c);
    }

    int length() {
        return end - start;
    }

    /** The length of its first word. */
    int firstWord(String text) {
        int i = start;
        while (i < end && !PassageBuilder.isSpace(text.charAt(i))) {
            i++;
        }
        return i - start;
    }

    /** The length of the bullet or number that makes it a list item, 0 if it is none. */
    int bullet(String text) {
        Matcher matcher = BULLET.matcher(text).region(start, Math.min(end, start + 8));
        if (!matcher.lookingAt()) {
            return 0;
        }
        int behind = matcher.end();
        while (behind < end && isBlank(text.charAt(behind))) {
            behind++;
        }
        return behind - start;
    }

    boolean endsSentence(String text) {
        return Sentences.isClosed(text.substring(Math.max(start, end - 8), end));
    }
}
