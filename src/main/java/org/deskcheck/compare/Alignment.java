package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.compare.Reading.Word;

/**
 * Which words of two claims speak of the same thing.
 *
 * @param pairs each word of either claim at most once
 */
record Alignment(Reading first, Reading second, List<Pair> pairs) {

    record Pair(Word first, Word second) {
        boolean deniedByOne() {
            return first.denied() != second.denied();
        }

        boolean ofPredicates() {
            return first.isPredicate() && second.isPredicate();
        }
    }

    static Alignment of(Reading first, Reading second, WordTable table) {
        List<Pair> pairs = new ArrayList<>();
        boolean[] taken = new boolean[second.words().size()];
        for (Word word : first.words()) {
            int best = -1;
            int bestScore = 0;
            for (int i = 0; i < taken.length; i++) {
                if (!taken[i]) {
                    int score = score(word, second.words().get(i), table);
                    if (score > bestScore) {
                        best = i;
                        bestScore = score;
                    }
                }
            }
            if (best >= 0 && !isPaired(word, pairs)) {
                taken[best] = true;
                pairs.add(new Pair(word, second.words().get(best)));
            }
        }
        return new Alignment(first, second, pairs);
    }

    /** What a claim says twice of one act counts once. */
    private static boolean isPaired(Word word, List<Pair> pairs) {
        for (Pair pair : pairs) {
            if (pair.first().act() == word.act() && pair.first().stem().equals(word.stem())) {
                return true;
            }
        }
        return false;
    }

    private static int score(Word one, Word other, WordTable table) {
        if (one.stem().equals(other.stem())) {
            return one.role() == other.role() ? 4 : 3;
        }
        if (kin(one.stem(), other.stem())) {
            return 2;
        }
        return table.related(one.stem(), other.stem()) ? 1 : 0;
    }

    /** "Ukraine" and "Ukrainian", "photo" and "photograph", "promise" and "promising". */
    static boolean kin(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int longer = Math.max(one.length(), other.length());
        if (shorter < 5 || longer - shorter > 5) {
            return false;
        }
        int common = 0;
        while (common < shorter && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= Math.max(5, shorter - 1);
    }

    /**
     * Dice coefficient of the aligned words.
     *
     * @param opposites pairs of opposite words, which speak of the same thing too
     */
    double overlap(int opposites) {
        int total = first.words().size() + second.words().size();
        return total == 0 ? 0 : 2.0 * (pairs.size() + opposites) / total;
    }

    /** How much of the shorter claim the other one holds. */
    double containment() {
        int least = Math.min(first.words().size(), second.words().size());
        return least == 0 ? 0 : (double) pairs.size() / least;
    }
}
