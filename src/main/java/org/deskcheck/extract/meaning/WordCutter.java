package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.deskcheck.extract.meaning.Words.Piece;

/** Cuts tokens into the words that figures and dates are made of, however the tokenizer treats hyphens and units. */
final class WordCutter {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private WordCutter() {}

    static List<Piece> cut(String token) {
        if (!needsCutting(token)) {
            return List.of(new Piece(0, token.length()));
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < token.length()) {
            int end = endOfPiece(token, at);
            pieces.add(new Piece(at, end));
            at = end;
        }
        return pieces;
    }

    /** The words of a lexicon's term, cut as those of a text are. */
    static String[] cutTerm(String term) {
        List<String> words = new ArrayList<>();
        for (String token : SPACES.split(term.strip())) {
            for (Piece piece : cut(token)) {
                words.add(normal(token.substring(piece.start(), piece.end())));
            }
        }
        return words.toArray(new String[0]);
    }

    static String normal(String form) {
        String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return lower.equals("n't") ? "not" : lower;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean needsCutting(String token) {
        if (token.indexOf('@') >= 0 || token.contains("://")) {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (!Character.isLetter(c) && c != '.' && c != '\'' && c != '\u2019') {
                return token.length() > 1;
            }
        }
        return false;
    }

    private static int endOfPiece(String token, int at) {
        char first = token.charAt(at);
        if (isDigit(first)) {
            return endOfNumber(token, at);
        }
        int end = at + 1;
        if (Character.isLetter(first)) {
            while (end < token.length() && isInsideWord(token.charAt(end))) {
                end++;
            }
        } else if (Character.isHighSurrogate(first) && end < token.length()) {
            end++;
        }
        return end;
    }

    private static boolean isInsideWord(char c) {
        return Character.isLetter(c) || c == '.' || c == '\'' || c == '\u2019';
    }

    /** Digits with separators between digits, and the endings of "16th" and "1990s". */
    private static int endOfNumber(String token, int at) {
        int end = at + 1;
        while (end < token.length() && (isDigit(token.charAt(end)) || isSeparator(token, end))) {
            end++;
        }
        int letters = end;
        while (letters < token.length() && Character.isLetter(token.charAt(letters))) {
            letters++;
        }
        String suffix = token.substring(end, letters).toLowerCase(Locale.ROOT);
        return switch (suffix) {
            case "st", "nd", "rd", "th", "s" -> letters;
            default -> end;
        };
    }

    private static boolean isSeparator(String token, int at) {
        char c = token.charAt(at);
        return (c == '.' || c == ',' || c == ':') && at + 1 < token.length() && isDigit(token.charAt(at + 1));
    }
}
