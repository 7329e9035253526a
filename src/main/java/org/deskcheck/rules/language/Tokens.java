package org.deskcheck.rules.language;

import java.util.List;
import org.deskcheck.rules.language.Token.Kind;
import org.jspecify.annotations.Nullable;

/** A reading position in the tokens of a rule file. */
final class Tokens {

    /** A syntax mistake; what follows in the rule cannot be understood. */
    static final class Unexpected extends Exception {
        private static final long serialVersionUID = 1L;

        final int at;
        final String found;
        final String mend;

        Unexpected(int at, String found, String mend) {
            super(found);
            this.at = at;
            this.found = found;
            this.mend = mend;
        }
    }

    private final List<Token> tokens;
    private int next;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The next token that is no comment. */
    Token peek() {
        return tokens.get(behindComments(next));
    }

    boolean peekIs(String expected) {
        return peek().is(expected);
    }

    /** Whether the token behind the next one is the expected sign or word. */
    boolean secondIs(String expected) {
        int first = behindComments(next);
        return first + 1 < tokens.size()
                && tokens.get(behindComments(first + 1)).is(expected);
    }

    /** The list ends with a token that is no comment. */
    private int behindComments(int index) {
        int found = index;
        while (tokens.get(found).kind() == Kind.DOC) {
            found++;
        }
        return found;
    }

    Token take() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            next = behindComments(next) + 1;
        }
        return token;
    }

    boolean takeIf(String expected) {
        if (peekIs(expected)) {
            take();
            return true;
        }
        return false;
    }

    Token expect(String expected, String mend) throws Unexpected {
        if (!peekIs(expected)) {
            throw unexpected("\"" + expected + "\"", mend);
        }
        return take();
    }

    Token expect(Kind kind, String expected, String mend) throws Unexpected {
        if (peek().kind() != kind) {
            throw unexpected(expected, mend);
        }
        return take();
    }

    Unexpected unexpected(String expected, String mend) {
        Token found = peek();
        return new Unexpected(found.at(), "Found " + found.shown() + " where " + expected + " was expected.", mend);
    }

    /** The comment that stands right before the next token, taken; null if there is none. */
    @Nullable
    Token takeDoc() {
        Token doc = null;
        while (tokens.get(next).kind() == Kind.DOC) {
            doc = tokens.get(next++);
        }
        return doc;
    }

    /** Goes on to the beginning of the next rule: behind an {@code end} or to a {@code rule "…"}. */
    void skipRule() {
        while (tokens.get(next).kind() != Kind.END) {
            if (tokens.get(next).is("end")) {
                next++;
                return;
            }
            if (tokens.get(next).is("rule") && tokens.get(next + 1).kind() == Kind.TEXT) {
                if (tokens.get(next - 1).kind() == Kind.DOC) {
                    next--;
                }
                return;
            }
            next++;
        }
    }
}
