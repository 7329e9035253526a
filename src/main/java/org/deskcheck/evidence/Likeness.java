package org.deskcheck.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.ClaimId;

/** How much one claim is the other one in new words. */
final class Likeness {

    private static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "nobody", "none", "nothing", "neither", "nor", "without", "cannot", "t");

    private Likeness() {}

    /**
     * The share of words that the two have in common, in the same order: Dice's coefficient over the longest common
     * subsequence. 1 for equal words, 0 for none in common.
     */
    static double of(Statement first, Statement second) {
        return 2.0
                * common(first.words(), second.words())
                / (first.words().size() + second.words().size());
    }

    /** A bound for {@link #of} that is quick to tell. */
    static double atMost(Statement first, Statement second) {
        Map<String, Integer> left = new HashMap<>();
        first.words().forEach(word -> left.merge(word, 1, Integer::sum));
        int common = 0;
        for (String word : second.words()) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (first.words().size() + second.words().size());
    }

    /** Whether each of the two names somebody or something that the other does not: then they are two claims. */
    static boolean nameOthers(Statement first, Statement second) {
        Set<String> names = Names.in(first.text());
        Set<String> others = Names.in(second.text());
        return !others.containsAll(names) && !names.containsAll(others);
    }

    /** In how many things that a check depends on the two differ: the figures, what is negated, the source. */
    static int differences(Statement first, Statement second) {
        return (figures(first).equals(figures(second)) ? 0 : 1)
                + (negations(first) == negations(second) ? 0 : 1)
                + (akin(first.source(), second.source()) ? 0 : 1);
    }

    /** Whether both have the same figures, and negate alike. */
    static boolean agree(Statement first, Statement second) {
        return figures(first).equals(figures(second)) && negations(first) == negations(second);
    }

    /** The share of the second one's words that the first has too, in the same order. */
    static double share(Statement first, Statement second) {
        return (double) common(first.words(), second.words()) / second.words().size();
    }

    private static List<String> figures(Statement statement) {
        return statement.words().stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .sorted()
                .toList();
    }

    private static long negations(Statement statement) {
        return statement.words().stream().filter(NEGATIONS::contains).count();
    }

    // "Brandt" and "Ada Brandt" may be one; the author and somebody are not.
    private static boolean akin(String first, String second) {
        List<String> one = Arrays.asList(ClaimId.words(first).split(" "));
        List<String> other = Arrays.asList(ClaimId.words(second).split(" "));
        return one.stream().anyMatch(other::contains);
    }

    /** The words of the first that the second lacks. */
    static List<String> missing(Statement first, Statement second) {
        List<String> missing = new ArrayList<>(first.words());
        second.words().forEach(missing::remove);
        return missing;
    }

    private static int common(List<String> first, List<String> second) {
        int[] row = new int[second.size() + 1];
        for (String word : first) {
            int diagonal = 0;
            for (int j = 1; j <= second.size(); j++) {
                int above = row[j];
                row[j] = word.equals(second.get(j - 1)) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[second.size()];
    }
}
