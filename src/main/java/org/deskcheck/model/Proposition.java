package org.deskcheck.model;

import java.util.List;

/**
 * What a claim says, in the same form however it is worded: who does what to whom, where and when, with
 * negations and denials counted up. "Poland denies that it closed the border" and "Poland has not closed
 * the border" give the same act.
 *
 * @param acts one a clause, in order of their predicates
 * @param refutations the words that call something untrue ("hoax", "denies", "no evidence"), in order
 * @param corrections the words that set something right ("in reality", "contrary to"), in order
 * @param rumours the words that pass it on as hearsay ("reportedly", "rumour"), in order
 * @param asks whether it is put as a question
 */
public record Proposition(
        List<Act> acts, List<String> refutations, List<String> corrections, List<String> rumours, boolean asks) {

    /** Of a claim whose words were not read. */
    public static final Proposition NONE = new Proposition(List.of(), List.of(), List.of(), List.of(), false);

    public Proposition {
        acts = List.copyOf(acts);
        refutations = List.copyOf(refutations);
        corrections = List.copyOf(corrections);
        rumours = List.copyOf(rumours);
    }

    /** What a part has to do with its act. */
    public enum Role {
        /** Does it, or is it. */
        WHO,
        /** It is done to. */
        WHAT,
        /** It is done for, with, to or from. */
        WHOM,
        /** The place. */
        WHERE,
        /** The time. */
        WHEN,
        /** Everything else. */
        HOW
    }

    /**
     * A predicate with its parts.
     *
     * @param predicate its lemma: of "was captured" it is "capture", of "is a hoax" it is "hoax"
     * @param polarity NEGATIVE if, all negations and denials above it counted up, it is said not to be so
     * @param main whether the claim says it outright and not in an aside ("walls that do not hold the cold")
     * @param parts in order
     */
    public record Act(String predicate, Polarity polarity, boolean main, List<Part> parts) {
        public Act {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part of an act.
     *
     * @param role what it has to do with the act
     * @param head the lemma of its head; a part may be no more than a pronoun
     * @param words the lemmas of its content words, the head among them
     * @param names those of them that are proper names
     * @param denied those of them that are said not to be so: in "Paris, not Lyon" Lyon
     */
    public record Part(Role role, String head, List<String> words, List<String> names, List<String> denied) {
        public Part {
            words = List.copyOf(words);
            names = List.copyOf(names);
            denied = List.copyOf(denied);
        }
    }
}
