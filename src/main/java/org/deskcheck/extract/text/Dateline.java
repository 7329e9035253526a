package org.deskcheck.extract.text;

import java.util.Locale;

/**
 * The place line that wire copy begins with: "KYIV, Ukraine (Desk) —", "LONDON, March 3 (Desk) -". It tells where
 * the copy was filed, and is no part of the sentence behind it.
 */
public final class Dateline {

    /** In tokens. */
    private static final int LONGEST = 16;

    private Dateline() {}

    /** Where the text of the block that a token stands in begins, behind a place line if it has one. */
    public static int end(ParsedArticle article, Block block) {
        Range tokens = block.tokens();
        if (block.kind() != Block.Kind.PARAGRAPH || tokens.size() < 3 || !isPlace(article.form(tokens.from()))) {
            return tokens.from();
        }
        boolean plain = true;
        int last = Math.min(tokens.to() - 1, tokens.from() + LONGEST);
        for (int token = tokens.from() + 1; token < last; token++) {
            String form = article.form(token);
            boolean spaced =
                    article.start(token) > article.end(token - 1) && article.start(token + 1) > article.end(token);
            if (isDash(form) && (spaced || form.length() > 1 || form.equals("—"))) {
                return Character.isLowerCase(article.form(token + 1).charAt(0)) ? tokens.from() : token + 1;
            }
            boolean aside = form.equals(",") || form.equals("(");
            plain &= !aside;
            if (plain && !isPlace(form)) {
                return tokens.from();
            }
        }
        return tokens.from();
    }

    private static boolean isPlace(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && Character.isLetter(form.charAt(0));
    }

    private static boolean isDash(String form) {
        return form.equals("-") || form.equals("--") || form.equals("–") || form.equals("—");
    }
}
