package org.deskcheck.extract.learned;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** How a phrase hangs in the tree: what of it hangs on the cue, and whether its edges cut something off. */
final class Attachment {

    /** How many numbers {@link #measure} adds. */
    static final int COUNT = 9;

    /** How far from its edges something is looked for that hangs on a phrase, in tokens. */
    private static final int NEAR = 5;

    private static final List<Integer> RELATIONS = Tokens.numbers(
            "root",
            "ccomp",
            "xcomp",
            "advcl",
            "acl",
            "acl:relcl",
            "conj",
            "parataxis",
            "amod",
            "nsubj",
            "obj",
            "obl",
            "nmod",
            "case",
            "mark",
            "punct",
            "appos",
            "dep",
            "advmod");

    private final Tokens tokens;

    Attachment(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The relation of a token to its head as a small number, -1 for those that tell little. */
    int relation(int token) {
        return RELATIONS.indexOf(tokens.relation[token]);
    }

    /** Whether a child of the token has a relation to it. */
    boolean hasChild(int token, String relation) {
        int wanted = relation.hashCode();
        return Arrays.stream(tokens.children[token]).anyMatch(child -> tokens.relation[child] == wanted);
    }

    /**
     * @param phrase at least one token
     * @param cue the tokens of the cue
     */
    void measure(BitSet phrase, BitSet cue, Row row) {
        int first = phrase.nextSetBit(0);
        int last = phrase.length() - 1;
        int tops = 0;
        int onCue = 0;
        int firstTop = -1;
        int lastTop = -1;
        for (int at = first; at >= 0; at = phrase.nextSetBit(at + 1)) {
            int head = tokens.head[at];
            if (head >= 0 && !phrase.get(head)) {
                tops++;
                onCue += cue.get(head) ? 1 : 0;
                firstTop = firstTop < 0 ? at : firstTop;
                lastTop = at;
            }
        }
        row.add(tops);
        row.add(onCue);
        row.add(firstTop < 0 ? -2 : relation(firstTop));
        row.add(lastTop < 0 ? -2 : relation(lastTop));
        row.add(lastTop >= 0 && cue.get(tokens.head[lastTop]));
        row.add(hanging(phrase, last, 1));
        row.add(hanging(phrase, first, -1));
        row.add(hangs(phrase, last + 1) ? relation(last + 1) : -2);
        row.add(relation(last));
    }

    /** How many words near an edge hang on something inside: the edge cuts a phrase. */
    private int hanging(BitSet phrase, int edge, int direction) {
        int hanging = 0;
        for (int steps = 1; steps <= NEAR; steps++) {
            int at = edge + direction * steps;
            if (at < 0 || at >= tokens.size || tokens.sentence[at] != tokens.sentence[edge]) {
                break;
            }
            hanging += hangs(phrase, at) && !tokens.comma[at] ? 1 : 0;
        }
        return hanging;
    }

    private boolean hangs(BitSet phrase, int token) {
        return token < tokens.size && tokens.head[token] >= 0 && phrase.get(tokens.head[token]);
    }
}
