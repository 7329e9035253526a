package org.deskcheck.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the claims that the article now makes in other words. A wrong pair would put a verdict beside words that nobody
 * checked, so a pair is made only if nothing else comes near it; in doubt there is none.
 */
final class ChangedClaims {

    /** Between the same neighbours, as many new claims as old ones: here a claim is known by its place too. */
    private static final double LIKE_IN_PLACE = 0.6;

    /** Between the same neighbours, among claims that came or went. */
    private static final double LIKE_NEARBY = 0.7;

    /** Anywhere in the article. */
    private static final double LIKE_ELSEWHERE = 0.85;

    /** What standing in the same place is worth. */
    private static final double PLACE = 0.15;

    /** What a change in what a check depends on costs. */
    private static final double DIFFERENCE = 0.2;

    /** The share of its words that a claim keeps when some are taken out with nothing in their place. */
    private static final double KEPT = 0.85;

    /** By how much a pair must be better than what else its two could be in. */
    private static final double MARGIN = 0.1;

    /** The share of the words that a claim lost which, found beside it, show that it was split. */
    private static final double SPLIT = 0.7;

    private final Pairs pairs;
    private final List<Integer> lost;
    private final List<Integer> found;
    private final double[][] scores;

    private ChangedClaims(Pairs pairs) {
        this.pairs = pairs;
        this.lost = pairs.lost();
        this.found = pairs.found();
        this.scores = new double[lost.size()][found.size()];
        for (int i = 0; i < lost.size(); i++) {
            Gap gap = Gap.around(lost.get(i), pairs);
            for (int j = 0; j < found.size(); j++) {
                scores[i][j] = score(lost.get(i), found.get(j), gap);
            }
        }
    }

    /** Joins changed claims; to be called when the {@linkplain SameClaims same ones} are joined. */
    static void join(Pairs pairs) {
        new ChangedClaims(pairs).join();
    }

    /** How well two claims fit, 0 if they cannot be the same. */
    private double score(int old, int current, Gap gap) {
        Statement before = pairs.before(old);
        Statement now = pairs.now(current);
        if (Likeness.atMost(before, now) < LIKE_IN_PLACE || Likeness.nameOthers(before, now)) {
            return 0;
        }
        double likeness = Likeness.of(before, now);
        int differences = Likeness.differences(before, now);
        if (isCut(before, now)) {
            return 0;
        }
        if (gap.holdsInPlace(old, current)) {
            return likeness >= LIKE_IN_PLACE && differences <= 1 ? likeness + PLACE - differences * DIFFERENCE : 0;
        }
        double needed = gap.holds(current) ? LIKE_NEARBY : LIKE_ELSEWHERE;
        return likeness >= needed && differences == 0 ? likeness : 0;
    }

    // Half a claim may be one part of a split one, and the checked words may have stood in the other half.
    private static boolean isCut(Statement before, Statement now) {
        return Likeness.missing(now, before).isEmpty()
                && now.words().size() < KEPT * before.words().size();
    }

    private void join() {
        int[] columns = Assignment.best(scores);
        List<int[]> certain = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0 && !isDoubtful(i, columns) && !isSplit(i, columns)) {
                certain.add(new int[] {lost.get(i), found.get(columns[i])});
            }
        }
        certain.forEach(pair -> pairs.join(pair[0], pair[1]));
    }

    private boolean isDoubtful(int row, int[] columns) {
        double score = scores[row][columns[row]];
        for (int other = 0; other < found.size(); other++) {
            boolean near = other != columns[row] && scores[row][other] > score - MARGIN;
            if (near && !isBetterElsewhere(scores[row][other], partner(other, columns), other)) {
                return true;
            }
        }
        for (int rival = 0; rival < lost.size(); rival++) {
            boolean near = rival != row && scores[rival][columns[row]] > score - MARGIN;
            if (near && !isBetterElsewhere(scores[rival][columns[row]], rival, columns[rival])) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetterElsewhere(double score, int row, int column) {
        return row >= 0 && column >= 0 && scores[row][column] >= score + MARGIN;
    }

    private static int partner(int column, int[] columns) {
        for (int row = 0; row < columns.length; row++) {
            if (columns[row] == column) {
                return row;
            }
        }
        return Pairs.NONE;
    }

    // What the new claim lacks stands in a new claim beside it: one claim has become two.
    private boolean isSplit(int row, int[] columns) {
        int current = found.get(columns[row]);
        List<String> missing = Likeness.missing(pairs.before(lost.get(row)), pairs.now(current));
        for (int beside : new int[] {current - 1, current + 1}) {
            int column = found.indexOf(beside);
            if (missing.size() >= 2 && column >= 0 && partner(column, columns) == Pairs.NONE) {
                List<String> words = pairs.now(beside).words();
                if (missing.stream().filter(words::contains).count() >= missing.size() * SPLIT) {
                    return true;
                }
            }
        }
        return false;
    }
}
