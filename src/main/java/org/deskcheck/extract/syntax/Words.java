package org.deskcheck.extract.syntax;

/**
 * The words of one sentence as numbers: what the models see of them. Index {@code size()} stands for the
 * root of the sentence; all other indexes outside the sentence are allowed and stand for its edges.
 */
final class Words {

    private static final int BEFORE = 0x2F0B1A55;
    private static final int ROOT = 0x51ED270B;
    private static final int BEHIND = 0x3C6EF372;
    private static final int SHAPED = 12;

    private final WordClasses dictionary;
    private final int size;
    private final int[] lower;
    private final int[] exact;
    private final int[] shape;
    private final int[] codes;
    private final int[][] suffixes;
    private final int[][] prefixes;
    private int capitals;

    private Words(WordClasses dictionary, int size) {
        this.dictionary = dictionary;
        this.size = size;
        this.lower = new int[size];
        this.exact = new int[size];
        this.shape = new int[size];
        this.codes = new int[size];
        this.suffixes = new int[4][size];
        this.prefixes = new int[3][size];
    }

    /** The words of tokens {@code [from, to)}. */
    static Words of(WordClasses dictionary, Tokens tokens, int from, int to) {
        Words words = new Words(dictionary, to - from);
        Capitals capitals = new Capitals();
        for (int i = from; i < to; i++) {
            words.read(i - from, tokens.text(), tokens.start(i), tokens.end(i));
            capitals.count(tokens.text(), tokens.start(i), tokens.end(i));
        }
        words.capitals = capitals.kind();
        return words;
    }

    private void read(int word, String text, int start, int end) {
        int low = 17;
        int cased = 31;
        int runs = 0;
        int last = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int folded = digitless(Characters.fold(c));
            low = low * 31 + folded;
            cased = cased * 31 + (Character.isUpperCase(c) ? folded + 0x20000 : folded);
            if (i - start < SHAPED) {
                int kind = kind(c);
                if (kind != last) {
                    runs = runs * 9 + kind;
                    last = kind;
                }
            }
        }
        lower[word] = alias(low, text, start, end);
        codes[word] = dictionary.code(lower[word]);
        exact[word] = Hash.finish(cased);
        shape[word] = Hash.finish(runs);
        int suffix = 7;
        for (int n = 0; n < suffixes.length; n++) {
            int at = end - 1 - n;
            suffix = suffix * 31 + (at >= start ? digitless(Characters.fold(text.charAt(at))) : 1);
            suffixes[n][word] = Hash.finish(suffix + n);
        }
        int prefix = 11;
        for (int n = 0; n < prefixes.length; n++) {
            int at = start + n;
            prefix = prefix * 31 + (at < end ? digitless(Characters.fold(text.charAt(at))) : 1);
            prefixes[n][word] = Hash.finish(prefix - n);
        }
    }

    /** Signs that news prints in several ways are one word: doubled quotation marks, dashes, dots, currencies. */
    private static int alias(int low, String text, int start, int end) {
        char first = text.charAt(start);
        if (end - start == 2 && Characters.isSingleQuote(first) && Characters.isSingleQuote(text.charAt(start + 1))) {
            return Hash.of("\"");
        }
        if (end - start == 1) {
            if (first == '—' || first == '―') {
                return Hash.of("--");
            }
            if (first == '…') {
                return Hash.of("...");
            }
            if (Characters.isCurrency(first)) {
                return Hash.of("$");
            }
        }
        return Hash.finish(low);
    }

    private static int digitless(int c) {
        return c >= '0' && c <= '9' ? '0' : c;
    }

    private static int kind(char c) {
        if (Character.isLowerCase(c)) {
            return 2;
        }
        if (Character.isUpperCase(c)) {
            return 1;
        }
        if (Characters.isDigit(c)) {
            return 3;
        }
        return c == '-' ? 4 : c == '.' ? 5 : Characters.isWord(c) ? 6 : Characters.isOpener(c) || c == '“' ? 7 : 8;
    }

    int size() {
        return size;
    }

    /** The word without its case, its digits all alike. */
    int lower(int word) {
        return at(lower, word);
    }

    /** The word with its case. */
    int exact(int word) {
        return at(exact, word);
    }

    /** Its runs of upper case, lower case, digits and signs. */
    int shape(int word) {
        return at(shape, word);
    }

    /** Its last {@code length} characters, 1 to 4. */
    int suffix(int word, int length) {
        return at(suffixes[length - 1], word);
    }

    /** Its first {@code length} characters, 1 to 3. */
    int prefix(int word, int length) {
        return at(prefixes[length - 1], word);
    }

    /** How the sentence uses capitals: see {@link Capitals#kind()}. */
    int capitals() {
        return capitals;
    }

    /** What the word can be, as a sum of the constants of {@link WordClasses}; 0 if it is not in the dictionary. */
    int inflections(int word) {
        return inside(word) ? dictionary.inflections(codes[word]) : -1;
    }

    /** The sense of the word as a noun; 0 if it has none. */
    int noun(int word) {
        return inside(word) ? dictionary.noun(codes[word]) : -1;
    }

    /** The sense of the word as a verb; 0 if it has none. */
    int verb(int word) {
        return inside(word) ? dictionary.verb(codes[word]) : -1;
    }

    private boolean inside(int word) {
        return word >= 0 && word < size;
    }

    private int at(int[] values, int word) {
        if (inside(word)) {
            return values[word];
        }
        return word < 0 ? BEFORE : word == size ? ROOT : BEHIND;
    }
}
