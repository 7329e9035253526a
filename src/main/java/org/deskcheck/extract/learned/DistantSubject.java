package org.deskcheck.extract.learned;

import java.util.BitSet;

/**
 * The subject that a cue shares with the verb it hangs on: "Todd pressed the chairman, insisting that …",
 * "the families who sued and alleged that …". Such a subject stands too far off for the tagger to see it as
 * the cue's source.
 */
final class DistantSubject {

    private static final int SUBJECT = "nsubj".hashCode();
    private static final int PASSIVE_SUBJECT = "nsubj:pass".hashCode();
    private static final int RELATIVE_CLAUSE = "acl:relcl".hashCode();
    private static final int PARTICIPLE_CLAUSE = "acl".hashCode();
    private static final int CONJUNCT = "conj".hashCode();
    private static final int ADVERBIAL_CLAUSE = "advcl".hashCode();
    private static final int OPEN_CLAUSE = "xcomp".hashCode();
    private static final int PARATAXIS = "parataxis".hashCode();

    private static final int MOST_STEPS = 5;

    private final Tokens tokens;

    DistantSubject(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The words of the subject; empty when the cue shares none. */
    BitSet of(int cueStart, int cueEnd) {
        int at = CueHead.of(tokens, cueStart, cueEnd);
        for (int steps = 0; steps < MOST_STEPS && at != Tokens.NO_HEAD; steps++) {
            int subject = subjectOf(at);
            if (subject >= 0) {
                boolean usable = (subject < cueStart || subject >= cueEnd) && !tokens.verbal[subject];
                return usable ? phrase(subject, cueStart) : new BitSet();
            }
            int relation = tokens.relation[at];
            if (relation == RELATIVE_CLAUSE || relation == PARTICIPLE_CLAUSE) {
                return phrase(tokens.head[at], cueStart);
            }
            if (relation != CONJUNCT
                    && relation != ADVERBIAL_CLAUSE
                    && relation != OPEN_CLAUSE
                    && relation != PARATAXIS) {
                return new BitSet();
            }
            at = tokens.head[at];
        }
        return new BitSet();
    }

    private int subjectOf(int verb) {
        for (int child : tokens.children[verb]) {
            if (tokens.relation[child] == SUBJECT || tokens.relation[child] == PASSIVE_SUBJECT) {
                return child;
            }
        }
        return -1;
    }

    /** The noun and what hangs on it, without the clause that holds the cue, and without loose ends. */
    private BitSet phrase(int noun, int cue) {
        BitSet phrase = new BitSet();
        collect(noun, cue, phrase);
        int first = noun;
        while (phrase.get(first - 1 < 0 ? 0 : first - 1) && first > 0) {
            first--;
        }
        int last = noun;
        while (phrase.get(last + 1)) {
            last++;
        }
        while (last > noun && tokens.comma[last]) {
            last--;
        }
        BitSet whole = new BitSet();
        whole.set(first, last + 1);
        return whole;
    }

    private void collect(int token, int cue, BitSet phrase) {
        phrase.set(token);
        for (int child : tokens.children[token]) {
            if (!dominates(child, cue) && child != cue) {
                collect(child, cue, phrase);
            }
        }
    }

    private boolean dominates(int token, int below) {
        int at = below;
        for (int steps = 0; steps < 60 && at != Tokens.NO_HEAD; steps++) {
            if (at == token) {
                return true;
            }
            at = tokens.head[at];
        }
        return false;
    }
}
