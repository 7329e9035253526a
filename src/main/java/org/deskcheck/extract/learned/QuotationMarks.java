package org.deskcheck.extract.learned;

import java.util.List;
import org.deskcheck.extract.syntax.Sentence;

/**
 * Which tokens of a stretch stand between quotation marks. Marks open and close by their shape where they
 * have one and in turn where they do not; what is still open at the end of the stretch stays open.
 */
final class QuotationMarks {

    private static final String OPENING = "“«„‹";
    private static final String CLOSING = "”»›";

    private final boolean[] quoted;
    private final boolean[] mark;

    QuotationMarks(List<Sentence> sentences) {
        int size = sentences.stream().mapToInt(Sentence::size).sum();
        this.quoted = new boolean[size];
        this.mark = new boolean[size];
        boolean inside = false;
        int at = 0;
        for (Sentence sentence : sentences) {
            for (int token = 0; token < sentence.size(); token++, at++) {
                Boolean turned = turn(sentence.form(token), inside);
                mark[at] = turned != null;
                inside = turned == null ? inside : turned;
                quoted[at] = inside && !mark[at];
            }
        }
    }

    /** Whether the text behind a mark is quoted; null if the token is no mark. */
    private static @org.jspecify.annotations.Nullable Boolean turn(String form, boolean inside) {
        if (form.equals("\"") || form.equals("''") || form.equals("``")) {
            return !inside;
        }
        if (form.length() != 1) {
            return null;
        }
        if (OPENING.contains(form)) {
            return true;
        }
        return CLOSING.contains(form) ? false : null;
    }

    boolean[] quoted() {
        return quoted;
    }

    boolean[] marks() {
        return mark;
    }
}
