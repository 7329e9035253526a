package org.deskcheck.extract.syntax;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts English text into the tokens of Universal Dependencies (EWT, GUM): clitics stand alone ("do n't",
 * "Ushakov 's"), hyphenated words are cut at their hyphens ("28 - point") unless they begin with a prefix
 * ("non-combat", "e-mail"), units are cut from figures ("$ 4.5 bn", "7 pm"), and abbreviations keep
 * their stops.
 *
 * <p>Linear in the length of the text: each look ahead is bounded.
 */
final class Tokenizer {

    /** What "n't" hangs on; "Martin't" is a name with a slip behind it. */
    private static final Set<String> NEGATED = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "ca", "wo", "sha", "must", "should",
            "would", "could", "might", "may", "need", "ai", "dare", "ought", "use", "used");

    private static final Set<String> CLITICS = Set.of("s", "re", "ve", "ll", "d", "m");

    private static final Set<String> PREFIXES = Set.of(
            "non", "e", "anti", "co", "pre", "pro", "mid", "post", "semi", "sub", "multi", "ex", "counter", "mini",
            "inter", "ultra", "intra", "micro", "re", "trans", "mis");

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th", "s", "g");

    private static final Set<String> PAIRS = Set.of("cannot", "gonna", "wanna", "gotta");

    private final String text;
    private final Tokens tokens;
    private final boolean mayHoldAddresses;

    private Tokenizer(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
        this.mayHoldAddresses = text.indexOf('@') >= 0
                || text.indexOf('#') >= 0
                || text.indexOf("://") >= 0
                || text.indexOf("ww.") >= 0
                || text.indexOf("WW.") >= 0;
    }

    /** The tokens of any text; every character that is not white space is in exactly one. */
    static Tokens tokenize(String text) {
        Tokenizer tokenizer = new Tokenizer(text);
        int at = 0;
        while (at < text.length()) {
            at = tokenizer.next(at);
        }
        return tokenizer.tokens;
    }

    private int next(int at) {
        int c = text.codePointAt(at);
        if (Characters.isSpace(c)) {
            return at + Character.charCount(c);
        }
        if (mayHoldAddresses) {
            int end = Addresses.end(text, at);
            if (end > at) {
                return add(at, end);
            }
        }
        if (Characters.isDigit(c) || (c == '.' && isDigit(at + 1) && !isWord(at - 1))) {
            return number(at);
        }
        if (Characters.isWord(c)) {
            return word(at);
        }
        if (Characters.isApostrophe(c) && isDigit(at + 1) && isDigit(at + 2) && !isWord(at - 1) && !isDigit(at + 4)) {
            return number(at + 1, at);
        }
        return add(at, at + mark(at, c));
    }

    private int add(int start, int end) {
        tokens.add(start, end);
        return end;
    }

    private int number(int at) {
        return number(at, at);
    }

    /** A figure with its separators; letters behind it are a token of their own unless they make an ordinal. */
    private int number(int at, int start) {
        int end = at;
        while (isDigit(end) || (end < text.length() && isSeparator(text.charAt(end)) && isDigit(end + 1))) {
            end++;
        }
        if (!isWord(end)) {
            return figure(start, end);
        }
        int letters = end;
        while (letters < text.length() && Characters.isWord(text.charAt(letters))) {
            letters++;
        }
        int length = letters - end;
        boolean unit = length <= 3 && allLower(end, letters) && !ORDINALS.contains(lower(end, letters));
        if (unit) {
            add(start, end);
            return end;
        }
        return add(start, letters);
    }

    /** Adds a figure and the clitic behind it: "2030 's". */
    private int figure(int start, int end) {
        add(start, end);
        boolean clitic = end < text.length()
                && Characters.isApostrophe(text.charAt(end))
                && isChar(end + 1, 's')
                && !isWord(end + 2);
        return clitic ? add(end, end + 2) : end;
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == ':' || c == '/';
    }

    private int word(int start) {
        int end = start;
        while (true) {
            end = letters(end);
            if (end >= text.length()) {
                break;
            }
            char c = text.charAt(end);
            if (Characters.isApostrophe(c) && isWord(end + 1)) {
                int after = letters(end + 1);
                int cut = clitic(start, end, after);
                if (cut >= 0) {
                    add(start, cut);
                    return add(cut, after);
                }
                end = after;
            } else if (c == '-' && isLetter(end + 1) && PREFIXES.contains(lower(start, end))) {
                end++;
            } else if (c == '&' && end - start <= 3 && isUpper(end - 1) && isUpper(end + 1)) {
                end++;
            } else if (c == '.' && isLetter(end + 1)) {
                int after = letters(end + 1);
                if (isInitials(start, end, after)) {
                    return initials(start, after);
                }
                if (!Addresses.isDomain(text, end, after)) {
                    break;
                }
                end = after;
            } else {
                break;
            }
        }
        if (end < text.length() && text.charAt(end) == '.' && Abbreviations.keepsStop(text, start, end)) {
            return add(start, end + 1);
        }
        return whole(start, end);
    }

    private int whole(int start, int end) {
        if (end - start <= 6 && end - start >= 5 && PAIRS.contains(lower(start, end))) {
            add(start, start + 3);
            return add(start + 3, end);
        }
        return add(start, end);
    }

    /** Where a clitic that ends in {@code after} begins, or -1: apostrophe + "s", or "n't". */
    private int clitic(int start, int apostrophe, int after) {
        int length = after - apostrophe - 1;
        if (length > 2) {
            return -1;
        }
        if (length == 1 && apostrophe - start > 1 && isChar(after - 1, 't') && isChar(apostrophe - 1, 'n')) {
            return NEGATED.contains(lower(start, apostrophe - 1)) ? apostrophe - 1 : -1;
        }
        return CLITICS.contains(lower(apostrophe + 1, after)) ? apostrophe : -1;
    }

    /** "U.S", "Ph.D", "a.m": short runs of letters, each with its stop. */
    private boolean isInitials(int start, int dot, int after) {
        boolean single = dot - start == 1 && (after - dot == 2 || isChar(after, '.'));
        boolean degree = dot - start == 2 && after - dot == 2 && isUpper(start) && isUpper(dot + 1);
        return (single && after - dot <= 3) || (degree && isChar(after, '.'));
    }

    private int initials(int start, int from) {
        int end = from;
        while (isChar(end, '.') && isLetter(end + 1) && !isWord(end + 2)) {
            end += 2;
        }
        return add(start, isChar(end, '.') ? end + 1 : end);
    }

    private int letters(int from) {
        int at = from;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (!Characters.isWord(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** How many code units the punctuation mark at {@code at} takes. */
    private int mark(int at, int c) {
        int end = at + Character.charCount(c);
        switch (c) {
            case '.', '-', '*', '=', '~', '+', '$', '#' -> {
                while (isChar(end, (char) c)) {
                    end++;
                }
            }
            case '!', '?' -> {
                while (isChar(end, '!') || isChar(end, '?')) {
                    end++;
                }
            }
            case '\'', '’', '`', '<', '>' -> {
                if (isChar(end, (char) c)) {
                    end++;
                }
            }
            case ':', ';' -> end = Math.max(end, smiley(end));
            default -> {}
        }
        return end - at;
    }

    private int smiley(int from) {
        int at = isChar(from, '-') ? from + 1 : from;
        boolean mouth = isChar(at, ')') || isChar(at, '(') || (isChar(at, 'D') && !isWord(at + 1));
        return mouth && !isWord(from - 2) ? at + 1 : from;
    }

    private boolean isChar(int at, char c) {
        return at >= 0 && at < text.length() && Character.toLowerCase(text.charAt(at)) == Character.toLowerCase(c);
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Characters.isDigit(text.charAt(at));
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isUpper(int at) {
        return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length() && Characters.isWord(text.charAt(at));
    }

    private boolean allLower(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The stretch in lower case, or an empty string if it is too long to be in any list. */
    private String lower(int from, int to) {
        return to - from > 8 ? "" : text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
