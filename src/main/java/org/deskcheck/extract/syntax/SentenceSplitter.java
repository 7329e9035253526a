package org.deskcheck.extract.syntax;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text's tokens into sentences. A sentence ends behind a stop and the quotation marks and brackets
 * that close with it, and at a blank line; a quotation that holds several sentences is several sentences. The place
 * line of wire copy is one of its own.
 */
final class SentenceSplitter {

    /** Longer sentences are cut, so that what is done for each sentence takes bounded time. */
    static final int LONGEST = 250;

    /** Words that hardly follow an abbreviation inside a sentence when they are capitalised. */
    private static final Set<String> OPENERS = Set.of(
            "the", "he", "she", "it", "they", "but", "and", "in", "a", "an", "we", "i", "that", "this", "these",
            "there", "his", "her", "its", "their", "on", "at", "as", "if", "when", "while", "however", "after", "for",
            "you", "what", "some", "so", "no", "yet", "also");

    private static final Set<String> REPORTING = Set.of(
            "said",
            "says",
            "asked",
            "asks",
            "added",
            "wrote",
            "told",
            "shouted",
            "replied",
            "cried",
            "tweeted",
            "exclaimed",
            "wondered",
            "demanded",
            "declared",
            "continued",
            "joked",
            "recalled");

    private final Tokens tokens;
    private int[] ends = new int[16];
    private int size;
    private int start;

    private SentenceSplitter(Tokens tokens) {
        this.tokens = tokens;
    }

    /** For each sentence the index behind its last token. */
    static int[] ends(Tokens tokens) {
        SentenceSplitter splitter = new SentenceSplitter(tokens);
        int at = PlaceLine.end(tokens);
        splitter.close(at);
        while (at < tokens.size()) {
            at = splitter.next(at);
        }
        splitter.close(tokens.size());
        return Arrays.copyOf(splitter.ends, splitter.size);
    }

    private int next(int token) {
        if (token > start && blankLineBefore(token)) {
            close(token);
        }
        if (token - start >= LONGEST) {
            close(token);
        }
        if (!mayEnd(token)) {
            return token + 1;
        }
        int behind = token + 1;
        while (behind < tokens.size() && behind - start < LONGEST && closes(behind)) {
            behind++;
        }
        if (behind < tokens.size() && ends(token, behind)) {
            close(behind);
        }
        return behind;
    }

    private void close(int end) {
        if (end == start) {
            return;
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = end;
        start = end;
    }

    private boolean mayEnd(int token) {
        char last = tokens.last(token);
        return last == '.' || last == '!' || last == '?' || last == '…' || last == '。';
    }

    /** Whether a token belongs to the stop before it. */
    private boolean closes(int token) {
        if (mayEnd(token) && tokens.joined(token) && tokens.length(token) <= 3) {
            return !Characters.isWord(tokens.first(token));
        }
        if (!Characters.isCloser(tokens.first(token)) || tokens.length(token) > 2) {
            return false;
        }
        char c = tokens.first(token);
        if (c == '”' || c == '»' || c == ')' || c == ']') {
            return true;
        }
        boolean joinedToNext = token + 1 < tokens.size() && tokens.joined(token + 1);
        // A straight mark may open the next sentence: it is glued to what it belongs to.
        return tokens.joined(token) && (!joinedToNext || c != '“');
    }

    private boolean ends(int stop, int next) {
        if (blankLineBefore(next)) {
            return true;
        }
        boolean quoted = next > stop + 1;
        char first = firstLetter(next);
        if (Character.isLowerCase(first)) {
            // Those who begin their sentences with small letters do so each time.
            return !quoted && tokens.length(stop) == 1 && Character.isLowerCase(firstLetter(start));
        }
        char c = tokens.first(next);
        if (c == ',' || c == ';' || c == ':' || c == '-' || c == '—' || c == '–' || c == ')') {
            return false;
        }
        if (tokens.length(stop) > 1 && Characters.isWord(tokens.first(stop))) {
            return !Abbreviations.neverEnds(tokens.text(), tokens.start(stop), tokens.end(stop))
                    && (quoted || OPENERS.contains(lower(next)) || Characters.isQuote(c));
        }
        if (tokens.joined(next) && !quoted && !Character.isUpperCase(first)) {
            return false;
        }
        return !(quoted && reportsBack(next));
    }

    /** "“Is it true?” Dmitry Peskov asked.": the question is not a sentence of its own. */
    private boolean reportsBack(int next) {
        if (tokens.last(next - 1) == ')' || tokens.last(next - 1) == ']') {
            return false;
        }
        int limit = Math.min(tokens.size(), next + 5);
        for (int i = next; i < limit; i++) {
            if (i > next && REPORTING.contains(lower(i))) {
                return true;
            }
            if (!Character.isUpperCase(tokens.first(i))) {
                return false;
            }
        }
        return false;
    }

    private char firstLetter(int token) {
        int limit = Math.min(tokens.size(), token + 3);
        for (int i = token; i < limit; i++) {
            char c = tokens.first(i);
            if (!Characters.isQuote(c) && !Characters.isOpener(c)) {
                return c;
            }
        }
        return ' ';
    }

    private boolean blankLineBefore(int token) {
        if (token == 0) {
            return false;
        }
        int breaks = 0;
        for (int i = tokens.end(token - 1); i < tokens.start(token); i++) {
            char c = tokens.text().charAt(i);
            if (c == '\n' || (c == '\r' && tokens.text().charAt(i + 1) != '\n') || c == '\u2029') {
                breaks++;
            }
        }
        return breaks > 1;
    }

    private String lower(int token) {
        return tokens.length(token) > 10 ? "" : tokens.form(token).toLowerCase(Locale.ROOT);
    }
}
