package org.deskcheck.extract.syntax;

import java.util.Arrays;

/**
 * A configuration of the arc-hybrid transition system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack of
 * words whose heads are still open, the buffer of words to come with the root behind its last, and the arcs
 * so far.
 */
final class ParserState {

    static final int SHIFT = 0;
    static final int LEFT = 1;
    static final int RIGHT = 2;
    static final int MOVES = 3;
    static final int NONE = -1;

    private final int size;
    private final int[] stack;
    private final int[] heads;
    private final int[] relations;
    private final int[] firstLeft;
    private final int[] secondLeft;
    private final int[] lastRight;
    private final int[] secondRight;
    private final int[] lefts;
    private final int[] rights;
    private int depth;
    private int next;

    /** The start: all {@code size} words in the buffer. */
    ParserState(int size) {
        this.size = size;
        this.stack = new int[size];
        this.heads = filled(NONE);
        this.relations = filled(NONE);
        this.firstLeft = filled(NONE);
        this.secondLeft = filled(NONE);
        this.lastRight = filled(NONE);
        this.secondRight = filled(NONE);
        this.lefts = new int[size + 1];
        this.rights = new int[size + 1];
    }

    private int[] filled(int value) {
        int[] array = new int[size + 1];
        Arrays.fill(array, value);
        return array;
    }

    boolean finished() {
        return depth == 0 && next == size;
    }

    /** The root takes one word only: the last that is left on the stack. */
    boolean allows(int move) {
        return switch (move) {
            case SHIFT -> next < size;
            case LEFT -> depth == 1 || (depth > 1 && next < size);
            default -> depth > 1;
        };
    }

    /** The one move that is left, or {@link #NONE} if there is a choice. */
    int onlyMove() {
        if (depth == 0) {
            return SHIFT;
        }
        if (next < size) {
            return NONE;
        }
        return depth == 1 ? LEFT : RIGHT;
    }

    /** The head that a LEFT or RIGHT move gives to the top of the stack. */
    int headBy(int move) {
        return move == LEFT ? next : stack[depth - 2];
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** Gives the top of the stack its head and takes it off. */
    void attach(int head, int relation) {
        int word = stack[--depth];
        heads[word] = head;
        relations[word] = relation;
        if (word < head) {
            secondLeft[head] = firstLeft[head];
            firstLeft[head] = word;
            lefts[head]++;
        } else {
            secondRight[head] = lastRight[head];
            lastRight[head] = word;
            rights[head]++;
        }
    }

    /** The word that many places below the top of the stack, or {@link #NONE}. */
    int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    int depth() {
        return depth;
    }

    /** The first word of the buffer; {@code size} is the root. */
    int next() {
        return next;
    }

    /** The head of each word, the root being {@code size}. */
    int head(int word) {
        return heads[word];
    }

    int relation(int word) {
        return word < 0 ? NONE : relations[word];
    }

    /** The outermost dependent on the left, or {@link #NONE}, also of no word. */
    int firstLeft(int word) {
        return word < 0 || word > size ? NONE : firstLeft[word];
    }

    int secondLeft(int word) {
        return word < 0 || word > size ? NONE : secondLeft[word];
    }

    int lastRight(int word) {
        return word < 0 || word > size ? NONE : lastRight[word];
    }

    int secondRight(int word) {
        return word < 0 || word > size ? NONE : secondRight[word];
    }

    int lefts(int word) {
        return word < 0 || word > size ? 0 : lefts[word];
    }

    int rights(int word) {
        return word < 0 || word > size ? 0 : rights[word];
    }
}
