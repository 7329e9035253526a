package org.deskcheck.rules.language;

/**
 * A word or sign of a rule file.
 *
 * @param kind what it is
 * @param text as it stands in the file; of a TEXT the characters meant, without quotation marks
 * @param at offset of its first code unit
 */
record Token(Kind kind, String text, int at) {

    enum Kind {
        /** A name, keyword or variable: {@code rule}, {@code $claim}. */
        WORD,
        /** A string in quotation marks. */
        TEXT,
        NUMBER,
        /** A sign such as {@code ==} or {@code (}. */
        SIGN,
        /** A comment of the form that explains a rule. */
        DOC,
        END
    }

    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(expected);
    }

    /** As messages name it. */
    String shown() {
        return switch (kind) {
            case TEXT -> "the text \"" + text + "\"";
            case DOC -> "a comment";
            case END -> "the end of the file";
            default -> "\"" + text + "\"";
        };
    }
}
