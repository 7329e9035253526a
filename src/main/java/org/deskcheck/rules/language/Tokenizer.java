package org.deskcheck.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.rules.language.Token.Kind;

/**
 * Cuts a rule file into tokens. Signs that DRL knows and rule files have no use for are mistakes here
 * already, so that nothing can hide in them.
 */
final class Tokenizer {

    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "(", ")", "<", ">", "!", ",", ":", ";", ".", "+", "-", "*", "/", "@",
            "{", "}", "[", "]", "=", "?", "%");

    private final String text;
    private final Mistakes mistakes;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Tokenizer(String text, Mistakes mistakes) {
        this.text = text;
        this.mistakes = mistakes;
    }

    /** All tokens; the last is an END. */
    List<Token> tokens() {
        while (at < text.length()) {
            next();
        }
        tokens.add(new Token(Kind.END, "", text.length()));
        return tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (text.startsWith("//", at)) {
            at = lineEnd();
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"' || c == '\'') {
            string(c);
        } else if (c == '$' || c == '_' || Character.isLetter(c)) {
            add(Kind.WORD, endOfWord());
        } else if (c >= '0' && c <= '9') {
            add(Kind.NUMBER, endOfNumber());
        } else {
            sign(c);
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, text.substring(at, end), at));
        at = end;
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            mistakes.add(at, "This comment has no end.", "Close it with */.");
            at = text.length();
        } else if (text.startsWith("/**", at) && end > at + 2) {
            add(Kind.DOC, end + 2);
        } else {
            at = end + 2;
        }
    }

    private void string(char mark) {
        StringBuilder meant = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != mark && text.charAt(i) != '\n') {
            if (text.charAt(i) == '\\') {
                i = escape(i, meant);
            } else {
                meant.append(text.charAt(i++));
            }
        }
        if (i >= text.length() || text.charAt(i) != mark) {
            mistakes.add(
                    at, "This text has no closing quotation mark.", "Close it with " + mark + " on the same line.");
        } else {
            i++;
        }
        tokens.add(new Token(Kind.TEXT, meant.toString(), at));
        at = i;
    }

    private int escape(int i, StringBuilder meant) {
        char escaped = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        switch (escaped) {
            case '"', '\'', '\\' -> meant.append(escaped);
            case 'n' -> meant.append('\n');
            case 't' -> meant.append('\t');
            default ->
                mistakes.add(
                        i,
                        "\"\\" + escaped + "\" means nothing in a text.",
                        "Write the character itself; a backslash is written \\\\.");
        }
        return i + 2;
    }

    private void sign(char c) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Kind.SIGN, at + sign.length());
                return;
            }
        }
        String mend = "“”„‘’‚«»".indexOf(c) >= 0
                ? "Write straight quotation marks: \" before and after the text."
                : "Take it out; outside quotation marks only names, figures and the usual signs have a meaning.";
        mistakes.add(at, "The character \"" + c + "\" has no meaning here.", mend);
        at++;
    }

    private int lineEnd() {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private int endOfWord() {
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) == '_' || Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private int endOfNumber() {
        int end = at;
        while (end < text.length() && isNumeric(end)) {
            end++;
        }
        return end;
    }

    private boolean isNumeric(int i) {
        char c = text.charAt(i);
        boolean point = c == '.' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
        return (c >= '0' && c <= '9') || point;
    }
}
