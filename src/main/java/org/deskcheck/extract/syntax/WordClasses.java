package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What a dictionary knows of words: which parts of speech and inflections a form can be, and roughly what it
 * means as a noun and as a verb (WordNet's lexicographer files). Looked up by a word's number.
 *
 * <p>A hash table with open addressing that keeps 16 bits of each key: of a hundred thousand unknown words
 * two or three are taken for known ones.
 */
final class WordClasses {

    static final int NOUN = 1;
    static final int PLURAL = 2;
    static final int VERB = 4;
    static final int VERB_S = 8;
    static final int PAST = 16;
    static final int ING = 32;
    static final int ADJECTIVE = 64;
    static final int COMPARED = 128;
    static final int ADVERB = 256;
    static final int NAME = 512;

    /** The class of what is not in the table. */
    private static final int UNKNOWN = 0;

    private final short[] prints;
    private final short[] codes;
    private final short[] inflections;
    private final short[] nouns;
    private final short[] verbs;

    /**
     * @param prints for each slot 16 bits of the key, 0 if the slot is free
     * @param codes for each slot the index into the other three arrays
     * @param inflections what a form can be, as a sum of the constants of this class
     * @param nouns its sense as a noun, 0 for none
     * @param verbs its sense as a verb, 0 for none
     */
    WordClasses(short[] prints, short[] codes, short[] inflections, short[] nouns, short[] verbs) {
        this.prints = prints;
        this.codes = codes;
        this.inflections = inflections;
        this.nouns = nouns;
        this.verbs = verbs;
    }

    static short print(int word) {
        short print = (short) (word >>> 16);
        return print == 0 ? 1 : print;
    }

    static int slot(int word, int slots) {
        return (word ^ (word >>> 15)) & (slots - 1);
    }

    /** The code of the word with this number; 0 if it is unknown. */
    int code(int word) {
        short print = print(word);
        int slot = slot(word, prints.length);
        while (prints[slot] != 0) {
            if (prints[slot] == print) {
                return codes[slot];
            }
            slot = (slot + 1) & (prints.length - 1);
        }
        return UNKNOWN;
    }

    int inflections(int code) {
        return inflections[code];
    }

    int noun(int code) {
        return nouns[code];
    }

    int verb(int code) {
        return verbs[code];
    }

    /** Whether a form in lower case can be one of these. */
    boolean canBe(String lower, int inflection) {
        return (inflections[code(Hash.of(lower))] & inflection) != 0;
    }

    void write(DataOutputStream out) throws IOException {
        for (short[] array : new short[][] {prints, codes, inflections, nouns, verbs}) {
            Arrays16.write(out, array);
        }
    }

    static WordClasses read(DataInputStream in) throws IOException {
        return new WordClasses(
                Arrays16.read(in), Arrays16.read(in), Arrays16.read(in), Arrays16.read(in), Arrays16.read(in));
    }
}
