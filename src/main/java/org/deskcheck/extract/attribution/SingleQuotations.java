package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Quotations between single marks. Since most of these marks are apostrophes, only a pair counts, and
 * what looks like a plural's possessive ends a quotation only if nothing better follows.
 */
final class SingleQuotations {

    private static final int NONE = -1;

    private final CharSequence text;
    private final List<QuotedStretch> doubles;
    private final List<QuotedStretch> found = new ArrayList<>();
    private int open = NONE;
    private int doubtfulEnd = NONE;

    /** @param doubles the quotations between double marks, within which no single mark counts */
    SingleQuotations(CharSequence text, List<QuotedStretch> doubles) {
        this.text = text;
        this.doubles = doubles;
    }

    List<QuotedStretch> find() {
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            if (next < doubles.size() && i == doubles.get(next).start()) {
                i = doubles.get(next).end() - 1;
                next++;
            } else if (QuotationMarks.isSingleMark(text, i)) {
                mark(i);
            }
        }
        closeDoubtful();
        return found;
    }

    private void mark(int index) {
        boolean opens = text.charAt(index) != '›'
                && QuotationMarks.mayOpen(text, index, 1)
                && !QuotationMarks.isElision(text, index);
        if (opens && (open == NONE || text.charAt(open) == text.charAt(index))) {
            closeDoubtful();
            open = index;
        } else if (open != NONE && QuotationMarks.mayClose(text, index) && !isInsideWord(index)) {
            if (isPossessive(index)) {
                doubtfulEnd = index + 1;
            } else {
                close(index + 1);
            }
        }
    }

    private void close(int end) {
        found.add(new QuotedStretch(open, end, true));
        open = NONE;
        doubtfulEnd = NONE;
    }

    private void closeDoubtful() {
        if (open != NONE && doubtfulEnd != NONE) {
            close(doubtfulEnd);
        }
        open = NONE;
    }

    private boolean isInsideWord(int index) {
        return index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1));
    }

    /** Whether it may be a possessive: the Democrats’ plan. */
    private boolean isPossessive(int index) {
        return text.charAt(index) != '›'
                && index + 2 < text.length()
                && Character.toLowerCase(text.charAt(index - 1)) == 's'
                && QuotationMarks.isSpace(text.charAt(index + 1))
                && Character.isLetter(text.charAt(index + 2));
    }
}
