package org.deskcheck.extract.syntax;

/** What the characters of running text are to the analyser. */
final class Characters {

    private Characters() {}

    static boolean isSpace(int c) {
        return c <= ' ' || (c > 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }

    /** Letters, digits, and the marks and joiners that stand inside a word. */
    static boolean isWord(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '＇';
    }

    static boolean isQuote(int c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»' || isSingleQuote(c);
    }

    static boolean isSingleQuote(int c) {
        return isApostrophe(c) || c == '‘' || c == '‚' || c == '‛' || c == '`' || c == '‹' || c == '›';
    }

    /** Whether it closes a quotation or bracket, or may do so. */
    static boolean isCloser(int c) {
        return c == '"'
                || c == '”'
                || c == '“'
                || c == '»'
                || c == '›'
                || isApostrophe(c)
                || c == ')'
                || c == ']'
                || c == '}';
    }

    /** Whether it can only open a quotation or bracket. */
    static boolean isOpener(int c) {
        return c == '‘' || c == '„' || c == '«' || c == '‹' || c == '‚' || c == '`' || c == '(' || c == '[' || c == '{';
    }

    static boolean isCurrency(int c) {
        return c == '$' || (c > 0x7F && Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    /** Lower case, typographic quotation marks and apostrophes straight, dashes as hyphens. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (isSingleQuote(c)) {
            return '\'';
        }
        if (isQuote(c)) {
            return '"';
        }
        if (c >= '‐' && c <= '―') {
            return '-';
        }
        return Character.toLowerCase(c);
    }
}
