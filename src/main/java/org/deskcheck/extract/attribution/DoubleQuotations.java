package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Quotations between double marks or guillemets. One that is never closed reaches to the end of the
 * passage, as where the next paragraph goes on with it.
 */
final class DoubleQuotations {

    private static final int NONE = -1;

    private final CharSequence text;
    private final List<QuotedStretch> found = new ArrayList<>();
    private int open = NONE;

    DoubleQuotations(CharSequence text) {
        this.text = text;
    }

    List<QuotedStretch> find() {
        for (int i = 0; i < text.length(); i++) {
            int length = QuotationMarks.doubleMark(text, i);
            if (length > 0) {
                mark(i, length);
                i += length - 1;
            }
        }
        if (open != NONE) {
            found.add(new QuotedStretch(open, text.length(), false));
        }
        return found;
    }

    private void mark(int index, int length) {
        if (open == NONE) {
            if (QuotationMarks.mayOpen(text, index, length) || opensOnly(index)) {
                open = index;
            }
        } else if (closes(index, length)) {
            found.add(new QuotedStretch(open, index + length, true));
            open = NONE;
        } else if (text.charAt(open) == text.charAt(index)) {
            // The same mark opens again: the earlier one was never closed.
            open = index;
        }
    }

    /** Some publishers set « like this », with spaces inside. */
    private boolean opensOnly(int index) {
        return text.charAt(index) == '«' && index + 1 < text.length();
    }

    private boolean closes(int index, int length) {
        char opening = text.charAt(open);
        char mark = text.charAt(index);
        boolean pair = opening == '«' && mark == '»' || opening == '“' && mark == '”';
        return pair || QuotationMarks.mayClose(text, index) || !QuotationMarks.mayOpen(text, index, length);
    }
}
