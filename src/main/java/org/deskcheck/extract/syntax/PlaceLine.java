package org.deskcheck.extract.syntax;

/**
 * The place line that wire copy begins with: "KYIV, Ukraine (Desk) —", "LONDON, March 3 (Desk) -". It tells where
 * the copy was filed. Read with the sentence behind it, it would be taken for its subject.
 */
final class PlaceLine {

    /** In tokens. */
    private static final int LONGEST = 16;

    private PlaceLine() {}

    /** The index behind the dash that ends the place line of a text; 0 if it has none. */
    static int end(Tokens tokens) {
        if (tokens.size() < 3 || !isPlace(tokens, 0)) {
            return 0;
        }
        boolean plain = true;
        int last = Math.min(tokens.size() - 1, LONGEST);
        for (int token = 1; token < last; token++) {
            if (isDash(tokens, token)) {
                return Character.isLowerCase(tokens.first(token + 1)) ? 0 : token + 1;
            }
            char first = tokens.first(token);
            plain &= first != ',' && first != '(';
            if (plain && !isPlace(tokens, token)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isPlace(Tokens tokens, int token) {
        boolean place = tokens.length(token) > 1 && Character.isLetter(tokens.first(token));
        for (int at = tokens.start(token); at < tokens.end(token); at++) {
            place &= !Character.isLowerCase(tokens.text().charAt(at));
        }
        return place;
    }

    /** A long dash, or a short one with space on both sides. */
    private static boolean isDash(Tokens tokens, int token) {
        char first = tokens.first(token);
        boolean dash = first == '-' || first == '–' || first == '—';
        boolean apart = !tokens.joined(token) && !tokens.joined(token + 1);
        return dash && tokens.last(token) == first && (apart || first == '—' || tokens.length(token) > 1);
    }
}
