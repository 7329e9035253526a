package org.deskcheck.extract.proposition;

import org.deskcheck.extract.syntax.Sentence;

/** Which predicate each token of a claim belongs to. */
final class ClauseHeads {

    private final Sentence sentence;
    private final int from;
    private final int to;

    ClauseHeads(Sentence sentence, int from, int to) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    /** For each token of the range its predicate; predicates belong to themselves. */
    int[] governing() {
        int[] governing = new int[to - from];
        for (int token = from; token < to; token++) {
            int at = token;
            // A tree: the walk ends at the claim's top at the latest.
            while (!isPredicate(at) && inside(sentence.head(at))) {
                at = sentence.head(at);
            }
            governing[token - from] = at;
        }
        return governing;
    }

    private boolean isPredicate(int token) {
        if (!inside(sentence.head(token))) {
            return true;
        }
        String relation = sentence.relation(token);
        boolean verb = sentence.partOfSpeech(token).equals("VERB")
                && !relation.equals("amod")
                && !relation.equals("compound")
                && !relation.equals("case");
        return verb || hasCopula(token);
    }

    private boolean hasCopula(int token) {
        for (int child : sentence.children(token)) {
            if (inside(child) && sentence.relation(child).equals("cop")) {
                return true;
            }
        }
        return false;
    }

    private boolean inside(int token) {
        return token >= from && token < to;
    }
}
