package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.syntax.Sentence;

/**
 * The main clause of a token range: its predicate and the infinitives that go on with it ("refused to
 * answer"). Tokens outside the range do not exist for it.
 */
final class Clause {

    private static final Set<String> CONJUNCTIONS = Set.of(
            "because",
            "although",
            "though",
            "if",
            "when",
            "while",
            "since",
            "after",
            "before",
            "as",
            "unless",
            "whereas",
            "once",
            "until",
            "whether",
            "even");

    private final Sentence sentence;
    private final int from;
    private final int to;

    Clause(Sentence sentence, int from, int to) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
    }

    /** The token of the main predicate, or any token of a range without one; -1 for an empty range. */
    int predicate() {
        int highest = highest();
        if (highest < 0) {
            return highest;
        }
        int reported = reportedBefore(highest);
        int main = reported >= 0 ? reported : isPredicate(highest) ? highest : verbUnder(highest);
        int opening = opening(main);
        int instead = opening < 0 ? -1 : mainVerbBehind(main, opening);
        return instead >= 0 ? instead : main;
    }

    /**
     * Parsers at times hang a sentence on a noun of it: "the carrier rejected claims" on the claims. Then the verb
     * that they took for what describes the noun, or the noun itself where there is none.
     */
    private int verbUnder(int noun) {
        for (int child : children(noun)) {
            boolean clause = relation(child).equals("acl") && child > noun;
            int pronoun = clause ? pronounOf(child) : -1;
            boolean setOff = pronoun < 0
                    ? !sentence.tag(noun).equals("WP")
                    : sentence.form(pronoun - 1).equals(",");
            boolean rejected = relation(child).equals("amod")
                    && sentence.tag(child).equals("VBN")
                    && child > from
                    && sentence.tag(child - 1).startsWith("NN");
            if (rejected || clause && setOff) {
                return child;
            }
            if (clause) {
                return verbBehind(child, noun); // "Those who did not flee climbed onto roofs".
            }
        }
        int finite = sentence.tag(noun).startsWith("NN") ? -1 : finiteFrom(from);
        return finite < 0 ? noun : finite;
    }

    /** The first verb behind a relative clause, also one that was taken for a participle; else the noun. */
    private int verbBehind(int relative, int noun) {
        for (int token = relative + 1; token < to; token++) {
            switch (sentence.tag(token)) {
                case "VBD", "VBZ", "VBP", "VBN" -> {
                    return predicateOf(token);
                }
                default -> {}
            }
        }
        return noun;
    }

    /** The predicate of the first finite verb from a token on, or -1. */
    private int finiteFrom(int start) {
        for (int token = start; token < to; token++) {
            switch (sentence.tag(token)) {
                case "VBD", "VBZ", "VBP" -> {
                    return predicateOf(token);
                }
                default -> {}
            }
        }
        return -1;
    }

    /** The relative pronoun of a clause behind its first token, or -1. */
    private int pronounOf(int verb) {
        for (int child : children(verb)) {
            boolean pronoun =
                    sentence.tag(child).equals("WP") || sentence.tag(child).equals("WDT");
            if (pronoun && child > from && child < verb) {
                return child;
            }
        }
        return -1;
    }

    /** In "The drone was armed, the spokesman said" what was said; or -1. */
    private int reportedBefore(int verb) {
        int subject = child(verb, "nsubj");
        int content = child(verb, "ccomp");
        return content >= 0 && content < verb && (subject < 0 || content < subject) ? content : -1;
    }

    /**
     * Parsers at times hang a sentence on the verb of its subordinate clause. The word that opens that
     * clause gives it away: a relative pronoun, a conjunction before the first comma; or -1.
     */
    private int opening(int verb) {
        for (int child : children(verb)) {
            boolean pronoun =
                    sentence.tag(child).equals("WDT") || sentence.tag(child).equals("WP");
            if (child < verb && pronoun && child > from + 1) {
                return sentence.tag(child - 1).equals("IN") ? child - 1 : child;
            }
            if (child == from && CONJUNCTIONS.contains(sentence.lower(child))) {
                return child;
            }
        }
        return -1;
    }

    /** The first finite verb behind the clause: behind its closing comma where a comma or the text opens it. */
    private int mainVerbBehind(int verb, int opening) {
        boolean commas = opening == from || sentence.form(opening - 1).equals(",");
        int token = verb + 1;
        while (commas && token < to && !sentence.form(token).equals(",")) {
            token++;
        }
        for (; token < to; token++) {
            switch (sentence.tag(token)) {
                case "VBD", "VBZ", "VBP" -> {
                    return predicateOf(token);
                }
                case "VBN" -> {
                    if (commas) {
                        return token;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    /** The predicate that an auxiliary or copula belongs to; other verbs are their own. */
    private int predicateOf(int verb) {
        boolean auxiliary = relation(verb).equals("aux") || relation(verb).equals("cop");
        return auxiliary && holds(sentence.head(verb)) && sentence.head(verb) > verb ? sentence.head(verb) : verb;
    }

    /** The verb that hangs highest, or any token that does. */
    private int highest() {
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
                case "xcomp" -> child(predicate, "obj") < 0 || !isNegated(child);
                case "ccomp", "csubj", "advcl" ->
                    hasTo(child) && (relation(child).equals("ccomp") || isNegated(child)) && child(child, "nsubj") < 0;
                default -> false;
            };
            if (complement && child > predicate) {
                return child;
            }
        }
        return -1;
    }

    private boolean isNegated(int infinitive) {
        return children(infinitive).stream()
                .anyMatch(child -> sentence.lower(child).equals("not"));
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
