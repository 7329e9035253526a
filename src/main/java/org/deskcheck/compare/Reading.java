package org.deskcheck.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Proposition;
import org.deskcheck.model.Proposition.Role;
import org.jspecify.annotations.Nullable;

/**
 * A claim made ready to be held against others.
 *
 * @param words its content words in order
 * @param stems the stems of {@code words}
 * @param wording what its small words tell
 * @param source who stands behind it, under the same name in whatever article
 */
record Reading(Claim claim, List<Word> words, Set<String> stems, Wording wording, String source) {

    /**
     * A content word.
     *
     * @param lemma as messages show it
     * @param role its part in the act; null for the predicate
     * @param act the number of its act in the claim
     * @param part the number of its part in the claim; that of the predicate's is -1
     * @param head whether it is the head of its part
     * @param main whether the claim says its act outright
     * @param denied whether it is said not to be so
     * @param measures whether it belongs to a figure or a day, which are compared by what they say
     */
    record Word(
            String lemma,
            String stem,
            @Nullable Role role,
            int act,
            int part,
            boolean head,
            boolean name,
            boolean main,
            boolean denied,
            boolean measures) {
        boolean isPredicate() {
            return role == null;
        }

        /** Whether it says who or what, and does not only qualify that. */
        boolean isHeadOf(Role its) {
            return head && role == its;
        }
    }

    static Reading of(Claim claim, List<Word> words, String source) {
        Set<String> stems = new LinkedHashSet<>();
        words.forEach(word -> stems.add(word.stem()));
        return new Reading(claim, List.copyOf(words), stems, Wording.of(claim), source);
    }

    Proposition proposition() {
        return claim.proposition();
    }

    /** Whether anything in it is said not to be so. */
    boolean denies() {
        return words.stream().anyMatch(Word::denied);
    }
}
