package org.deskcheck.extract.text;

/**
 * The place line that wire copy begins with: "KYIV, Ukraine (Desk) —", "LONDON, March 3 (Desk) -". It tells where
 * the copy was filed. The analyser makes a sentence of its own of it, the only one that ends in a dash.
 */
public final class Dateline {

    private Dateline() {}

    /** Where the text of a block begins, behind a place line if it has one. */
    public static int end(ParsedArticle article, Block block) {
        Range tokens = block.tokens();
        if (block.kind() != Block.Kind.PARAGRAPH || tokens.isEmpty()) {
            return tokens.from();
        }
        int end = article.sentenceOf(tokens.from()).to();
        return end < tokens.to() && isDash(article.form(end - 1)) ? end : tokens.from();
    }

    private static boolean isDash(String form) {
        return form.equals("-") || form.equals("--") || form.equals("–") || form.equals("—");
    }
}
