package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.syntax.Sentence;

/**
 * The main clause of a token range: its predicate and the infinitives that go on with it ("refused to
 * answer"). Tokens outside the range do not exist for it.
 */
final class Clause {

    private final Sentence sentence;
    private final int from;
    private final int to;

    Clause(Sentence sentence, int from, int to) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    /** The token of the main predicate: the verb that hangs highest, or any token that does; -1 for an empty range. */
    int predicate() {
        int best = -1;
        int bestWeight = -1;
        for (int token = from; token < to; token++) {
            if (holds(sentence.head(token))) {
                continue;
            }
            int weight = (isPredicate(token) ? 2 : 0) + (sentence.head(token) == Sentence.ROOT ? 1 : 0);
            if (weight > bestWeight) {
                best = token;
                bestWeight = weight;
            }
        }
        return best;
    }

    private boolean isPredicate(int token) {
        return sentence.tag(token).startsWith("VB") || child(token, "cop") >= 0 || child(token, "nsubj") >= 0;
    }

    /** The predicate and its infinitives, outermost first. */
    List<Integer> predicates() {
        List<Integer> chain = new ArrayList<>();
        int token = predicate();
        while (token >= 0 && !chain.contains(token) && chain.size() < 6) {
            chain.add(token);
            token = infinitive(token);
        }
        return chain;
    }

    private int infinitive(int predicate) {
        for (int child : children(predicate)) {
            boolean complement = switch (relation(child)) {
                case "xcomp" -> true;
                case "ccomp", "csubj" -> hasTo(child) && child(child, "nsubj") < 0;
                default -> false;
            };
            if (complement && child > predicate) {
                return child;
            }
        }
        return -1;
    }

    private boolean hasTo(int verb) {
        for (int child : children(verb)) {
            if (sentence.lower(child).equals("to") && sentence.tag(child).equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** The first child of that relation, subtype aside, or -1. */
    int child(int token, String relation) {
        for (int child : children(token)) {
            if (relation(child).equals(relation)) {
                return child;
            }
        }
        return -1;
    }

    /** The children within the range. */
    List<Integer> children(int token) {
        List<Integer> inside = new ArrayList<>();
        for (int child : sentence.children(token)) {
            if (holds(child)) {
                inside.add(child);
            }
        }
        return inside;
    }

    /** The relation without subtype: "nsubj" for "nsubj:pass". */
    String relation(int token) {
        String relation = sentence.relation(token);
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private boolean holds(int token) {
        return token >= from && token < to;
    }
}
