package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deskcheck.extract.syntax.Sentence;

/**
 * The words of a claim, cut finer than the analyser's tokens: "28-point" is three words, "$3m" is three,
 * "1,250" and "14:30" are one. Each knows its token, so that tags and heads are at hand.
 *
 * <p>Words are counted from 0. Asked about a word beyond either end, the strings are empty, so that a
 * grammar can look around without checking bounds.
 */
final class Words {

    /** A word's place within its token. */
    record Piece(int start, int end) {}

    /** The sense of nouns for people. */
    private static final int PERSON = 19;

    private final Sentence sentence;
    private final int fromToken;
    private final int toToken;
    private final boolean finiteVerb;
    private final String[] forms;
    private final String[] lower;
    private final int[] starts;
    private final int[] tokens;
    private final int[] firstWordOf;
    private final List<List<String>> bases;

    private Words(Sentence sentence, int fromToken, int toToken, List<String> forms, int[] starts, int[] tokens) {
        this.sentence = sentence;
        this.fromToken = fromToken;
        this.toToken = toToken;
        this.finiteVerb = hasFiniteVerb(sentence, fromToken, toToken);
        this.forms = forms.toArray(new String[0]);
        this.lower = new String[this.forms.length];
        this.starts = starts;
        this.tokens = tokens;
        this.firstWordOf = new int[toToken - fromToken];
        this.bases = new ArrayList<>(this.forms.length);
        for (int word = this.forms.length - 1; word >= 0; word--) {
            lower[word] = WordCutter.normal(this.forms[word]);
            firstWordOf[tokens[word] - fromToken] = word;
        }
        for (int word = 0; word < this.forms.length; word++) {
            bases.add(Inflection.bases(lower[word], lemma(word)));
        }
    }

    /** The words of the tokens from {@code fromToken} to {@code toToken}, exclusive. */
    static Words of(Sentence sentence, int fromToken, int toToken) {
        List<String> forms = new ArrayList<>();
        int[] starts = new int[16];
        int[] tokens = new int[16];
        for (int token = fromToken; token < toToken; token++) {
            String form = sentence.form(token);
            for (Piece piece : WordCutter.cut(form)) {
                if (forms.size() == starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                    tokens = Arrays.copyOf(tokens, tokens.length * 2);
                }
                starts[forms.size()] = sentence.start(token) + piece.start() - sentence.start(fromToken);
                tokens[forms.size()] = token;
                forms.add(form.substring(piece.start(), piece.end()));
            }
        }
        return new Words(sentence, fromToken, toToken, forms, starts, tokens);
    }

    int size() {
        return forms.length;
    }

    Sentence sentence() {
        return sentence;
    }

    boolean holdsToken(int token) {
        return token >= fromToken && token < toToken;
    }

    String form(int word) {
        return inside(word) ? forms[word] : "";
    }

    /** Lower case, apostrophes straight, "n't" as "not". */
    String lower(int word) {
        return inside(word) ? lower[word] : "";
    }

    String lemma(int word) {
        return inside(word) && isWholeToken(word) ? sentence.lemma(tokens[word]) : lower(word);
    }

    /** The dictionary forms that the word may have, itself among them. */
    List<String> bases(int word) {
        return inside(word) ? bases.get(word) : List.of();
    }

    String tag(int word) {
        return inside(word) ? sentence.tag(tokens[word]) : "";
    }

    int token(int word) {
        return tokens[word];
    }

    /** The first word of a token of this claim. */
    int wordOf(int token) {
        return firstWordOf[token - fromToken];
    }

    /** Offset of the word's first character from the claim's first character. */
    int start(int word) {
        return starts[word];
    }

    /** Offset behind the word's last character from the claim's first character. */
    int end(int word) {
        return starts[word] + forms[word].length();
    }

    /** Whether nothing stands between this word and the one before. */
    boolean gluedToPrevious(int word) {
        return inside(word) && inside(word - 1) && end(word - 1) == starts[word];
    }

    boolean is(int word, String lowerCase) {
        return lower(word).equals(lowerCase);
    }

    boolean isHyphen(int word) {
        String form = lower(word);
        return form.length() == 1 && "-\u2010\u2011\u2012\u2013\u2014\u2212".indexOf(form.charAt(0)) >= 0;
    }

    boolean isNoun(int word) {
        return tag(word).startsWith("NN") && startsWithLetter(word);
    }

    boolean isPerson(int word) {
        boolean named = inside(word) && tag(word).startsWith("NN") && sentence.nounSense(tokens[word]) == PERSON;
        return named || is(word, "people");
    }

    boolean isVerb(int word) {
        return tag(word).startsWith("VB") || tag(word).equals("MD");
    }

    /** Whether any word is a finite verb; where none is, the parser has taken one for a noun. */
    boolean hasFiniteVerb() {
        return finiteVerb;
    }

    private static boolean hasFiniteVerb(Sentence sentence, int from, int to) {
        for (int token = from; token < to; token++) {
            switch (sentence.tag(token)) {
                case "VBD", "VBZ", "VBP", "MD" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    boolean isCapitalised(int word) {
        return !form(word).isEmpty() && Character.isUpperCase(form(word).charAt(0));
    }

    boolean startsWithLetter(int word) {
        return !form(word).isEmpty() && Character.isLetter(form(word).charAt(0));
    }

    boolean startsWithDigit(int word) {
        return !form(word).isEmpty() && WordCutter.isDigit(form(word).charAt(0));
    }

    /** The words from {@code from} to {@code to}, exclusive, with single spaces where the text has any. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int word = from; word < to; word++) {
            if (word > from && !gluedToPrevious(word)) {
                text.append(' ');
            }
            text.append(forms[word]);
        }
        return text.toString();
    }

    private boolean isWholeToken(int word) {
        return forms[word].length() == sentence.form(tokens[word]).length();
    }

    private boolean inside(int word) {
        return word >= 0 && word < forms.length;
    }
}
