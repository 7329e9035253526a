package org.deskcheck.rules.language;

import java.math.BigDecimal;
import java.util.Locale;
import org.deskcheck.rules.language.Expression.Figure;
import org.deskcheck.rules.language.Expression.Text;

/** Writes texts and figures for the compiler. */
final class Literals {

    private static final BigDecimal LARGEST_WHOLE = BigDecimal.valueOf(Integer.MAX_VALUE);
    private static final int LONGEST_TEXT = 2_000;

    private Literals() {}

    static String text(Text text, Mistakes mistakes) {
        if (text.value().length() > LONGEST_TEXT) {
            mistakes.add(
                    text.at(),
                    "This text has " + text.value().length() + " characters, more than " + LONGEST_TEXT + ".",
                    "Keep long lists of words in a lexicon.");
        }
        return quoted(text.value());
    }

    static String figure(Figure figure, Mistakes mistakes) {
        if (!figure.digits().matches("-?[0-9]{1,15}([.][0-9]{1,15})?")) {
            mistakes.add(figure.at(), "\"" + figure.digits() + "\" is no figure.", "Write for instance 0.6.");
            return "0";
        }
        BigDecimal value = new BigDecimal(figure.digits());
        boolean small = value.scale() == 0 && value.abs().compareTo(LARGEST_WHOLE) <= 0;
        return small ? value.toPlainString() : value.toPlainString() + "d";
    }

    /** A text as a Java literal in plain ASCII, so that neither marks nor encodings can break out of it. */
    static String quoted(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\t' -> literal.append("\\t");
                default -> {
                    boolean plain = c >= ' ' && c < 127;
                    literal.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
                }
            }
        }
        return literal.append('"').toString();
    }
}
