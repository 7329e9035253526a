package org.deskcheck.extract.syntax;

import java.util.Locale;

/** How a word's written form is made comparable. */
final class Forms {

    private Forms() {}

    /** Lower case, with typographic apostrophes and quotation marks made straight. */
    static String lower(String form) {
        char[] straight = null;
        boolean lowered = true;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c > 0x7F && Characters.isQuote(c)) {
                straight = straight == null ? form.toCharArray() : straight;
                straight[i] = Characters.fold(c);
            }
            lowered &= c >= 'a' && c <= 'z';
        }
        if (lowered) {
            return form;
        }
        return (straight == null ? form : new String(straight)).toLowerCase(Locale.ROOT);
    }
}
