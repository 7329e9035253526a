package org.deskcheck.rules.language;

import org.deskcheck.rules.language.Expression.Figure;
import org.deskcheck.rules.language.Expression.Text;

/** Checks texts and figures. */
final class Literals {

    private static final int LONGEST_TEXT = 2_000;

    private Literals() {}

    static void check(Text text, Mistakes mistakes) {
        if (text.value().length() > LONGEST_TEXT) {
            mistakes.add(
                    text.at(),
                    "This text has " + text.value().length() + " characters, more than " + LONGEST_TEXT + ".",
                    "Keep long lists of words in a lexicon.");
        }
    }

    /** Whether it is one; if not, its mistake is told. */
    static boolean check(Figure figure, Mistakes mistakes) {
        boolean right = figure.digits().matches("-?[0-9]{1,15}([.][0-9]{1,15})?");
        if (!right) {
            mistakes.add(figure.at(), "\"" + figure.digits() + "\" is no figure.", "Write for instance 0.6.");
        }
        return right;
    }
}
