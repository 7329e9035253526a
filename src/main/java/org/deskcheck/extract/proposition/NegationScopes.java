package org.deskcheck.extract.proposition;

import java.util.Set;
import org.deskcheck.extract.syntax.Sentence;

/**
 * Which tokens are said not to be so, with every negation and denial that reaches them counted up: two
 * make a positive.
 */
final class NegationScopes {

    private static final Set<String> ADVERBS =
            Set.of("not", "n't", "never", "hardly", "barely", "scarcely", "neither", "nor", "nope");
    private static final Set<String> DETERMINERS = Set.of("no", "neither", "none", "nobody", "nothing");
    /** "Not all jackets were in order" denies what it says of all. */
    private static final Set<String> WHOLES = Set.of("all", "every", "everyone", "everybody", "everything");

    private static final Set<String> NOT_ONLY = Set.of("only", "just", "merely", "simply", "least", "doubt", "longer");

    /** Verbs that say of their complement that it is not so or not done. */
    private static final Set<String> DENYING = Set.of(
            "deny",
            "refuse",
            "reject",
            "refute",
            "dismiss",
            "debunk",
            "disprove",
            "decline",
            "fail",
            "rebut",
            "rebuff",
            "contradict",
            "dispute",
            "prevent",
            "lack",
            "unable",
            "unwilling",
            "false",
            "untrue",
            "refrain",
            "forbid",
            "prohibit",
            "ban",
            "impossible",
            "hinder",
            "disavow",
            "withhold",
            "discredit",
            "quash");

    /** What stands before that which is not so. */
    private static final Set<String> EXCLUDING =
            Set.of("instead of", "rather than", "far from", "contrary to", "unlike");

    private static final Set<String> CLOSED = Set.of(
            "nsubj",
            "csubj",
            "advcl",
            "parataxis",
            "conj",
            "punct",
            "mark",
            "cc",
            "aux",
            "cop",
            "discourse",
            "dep",
            "vocative");

    private final Sentence sentence;
    private final int from;
    private final int to;
    private final boolean[] negated;

    private NegationScopes(Sentence sentence, int from, int to) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.negated = new boolean[sentence.size()];
    }

    /** One entry a token of the sentence. */
    static boolean[] of(Sentence sentence, int from, int to) {
        NegationScopes scopes = new NegationScopes(sentence, from, to);
        for (int token = from; token < to; token++) {
            scopes.apply(token);
        }
        return scopes.negated;
    }

    private void apply(int token) {
        String word = sentence.lower(token);
        boolean only = token + 1 < to && NOT_ONLY.contains(sentence.lower(token + 1));
        if (ADVERBS.contains(word) && token + 1 < to && WHOLES.contains(sentence.lower(token + 1))) {
            determiner(token + 1);
        } else if (ADVERBS.contains(word) && !only) {
            adverb(token);
        } else if (DETERMINERS.contains(word) && !isAnswer(token) && !(only && !nextIs(token, "longer"))) {
            if (nextIs(token, "longer")) {
                adverb(token + 1);
            } else {
                determiner(token);
            }
        } else if (EXCLUDING.contains(word) || EXCLUDING.contains(word + " " + next(token))) {
            excluded(token);
        } else if (DENYING.contains(sentence.lemma(token)) || DENYING.contains(word)) {
            complements(token);
        }
    }

    /** "Far from the front", "rather than fly": what they stand before is what is not so. */
    private void excluded(int token) {
        String relation = relation(token);
        if (relation.equals("case") || relation.equals("mark") || relation.equals("cc")) {
            flip(head(token), token);
        } else {
            complements(token);
        }
    }

    private String next(int token) {
        return token + 1 < to ? sentence.lower(token + 1) : "";
    }

    private boolean nextIs(int token, String word) {
        return next(token).equals(word);
    }

    /** "No, the ferry did not sink": the word after the comma says it all. */
    private boolean isAnswer(int token) {
        return nextIs(token, ",");
    }

    private void adverb(int token) {
        int head = head(token);
        String relation = head < 0 ? "" : relation(head);
        if (relation.equals("aux") || relation.equals("cop")) {
            head = head(head);
        }
        if (head < 0 && token + 1 < to) {
            head = token + 1;
        }
        flip(head, token);
    }

    private void determiner(int token) {
        int noun = relation(token).equals("det") || relation(token).equals("advmod") ? head(token) : token;
        if (noun < 0) {
            return;
        }
        flip(noun, token);
        int verb = head(noun);
        String relation = relation(noun);
        if (verb >= 0 && (relation.equals("nsubj") || relation.equals("obj") || relation.equals("obl"))) {
            flip(verb, noun);
        }
    }

    private void complements(int token) {
        for (int child : sentence.children(token)) {
            switch (relation(child)) {
                case "ccomp", "xcomp", "obj", "nsubj:pass", "acl" -> flip(child, -1);
                case "obl", "nmod" -> {
                    if (child > token) {
                        flip(child, -1);
                    }
                }
                default -> {}
            }
        }
        // "The false claim that …", "a debunked report": the noun it stands with is what is untrue.
        if (relation(token).equals("amod") && head(token) >= 0) {
            flip(head(token), token);
        }
    }

    /** Turns a token and what it governs; clauses of their own and the subject stay as they are. */
    private void flip(int token, int except) {
        if (token < from || token >= to) {
            return;
        }
        negated[token] ^= true;
        for (int child : sentence.children(token)) {
            if (child != except && child >= from && child < to && !isClosed(child)) {
                flip(child, -1);
            }
        }
    }

    private boolean isClosed(int child) {
        return CLOSED.contains(relation(child)) || sentence.relation(child).equals("acl:relcl");
    }

    private int head(int token) {
        int head = sentence.head(token);
        return head >= from && head < to ? head : -1;
    }

    private String relation(int token) {
        String relation = sentence.relation(token);
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }
}
