package org.deskcheck.rules.phrases;

import java.util.List;

/**
 * A file of sentences, written as a rule file.
 *
 * @param text the rule file
 * @param origins for each character of it, and for its end, the offset in the sentences that it comes from
 * @param mistakes sentences that are no phrases
 * @param doubtful stretches, as offsets in the sentences, in which further mistakes are of no interest, because one of
 *     their sentences was not understood
 */
public record Expansion(String text, int[] origins, List<Mistake> mistakes, List<Stretch> doubtful) {

    /** @param at offset in the sentences */
    public record Mistake(int at, String found, String mend) {}

    public record Stretch(int start, int end) {}
}
