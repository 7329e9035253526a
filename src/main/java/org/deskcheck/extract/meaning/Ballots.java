package org.deskcheck.extract.meaning;

import java.util.Set;

/** Tells the two counts of a ballot ("a 3-2 vote", "passed the bill 52-48") from ranges and from the scores of matches. */
final class Ballots {

    /** What the figures of a ballot stand before. */
    private static final Set<String> VOTES =
            Set.of("vote", "votes", "ruling", "decision", "majority", "split", "tie", "court");

    /** Verbs of those who cast votes. */
    private static final Set<String> VOTING = Set.of(
            "vote", "pass", "approve", "reject", "adopt", "endorse", "ratify", "confirm", "acquit", "convict", "rule",
            "decide");

    private static final int REACH = 7;

    private final Words words;

    Ballots(Words words) {
        this.words = words;
    }

    /** Whether a ballot's first count begins at the word. */
    boolean beginsAt(int at) {
        int second = secondOf(at);
        if (!isCount(at) || !isCount(second) || words.is(second + 1, "%")) {
            return false;
        }
        boolean favour = words.is(second + 1, "in") && words.lower(second + 2).startsWith("favo");
        return favour || VOTES.contains(words.lower(second + 1)) || followsVoting(at);
    }

    /** Whether its second count stands at the word. */
    boolean endsAt(int at) {
        return words.isHyphen(at - 1) && words.is(at - 2, "to") && beginsAt(at - 4) || beginsAt(at - 2);
    }

    /** Where its second count would be: behind "-", "to" or "-to-"; or -1. */
    private int secondOf(int at) {
        if (words.isHyphen(at + 1) && words.is(at + 2, "to") && words.isHyphen(at + 3)) {
            return at + 4;
        }
        return words.isHyphen(at + 1) || words.is(at + 1, "to") ? at + 2 : -1;
    }

    private boolean isCount(int word) {
        return words.startsWithDigit(word) || NumberWords.small(words.lower(word)) >= 0;
    }

    private boolean followsVoting(int at) {
        for (int word = at - 1; word >= Math.max(0, at - REACH); word--) {
            if (words.is(word, ",") || words.is(word, "by") && word < at - 1) {
                return false;
            }
            boolean noun = words.is(word, "vote") && words.is(at - 1, "of");
            if (noun || words.isVerb(word) && VOTING.contains(words.lemma(word))) {
                return true;
            }
        }
        return false;
    }
}
