package org.deskcheck.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the claims that the article still makes in the same words. Of several equal ones each is known by the claims
 * around it, for their numbers change when one of them goes.
 */
final class SameClaims {

    /** How many claims on either side tell one of several equal claims from the others. */
    private static final int REACH = 3;

    private final Pairs pairs;

    private SameClaims(Pairs pairs) {
        this.pairs = pairs;
    }

    static void join(Pairs pairs) {
        SameClaims same = new SameClaims(pairs);
        same.byId();
        same.byWords();
    }

    private void byId() {
        Map<String, List<Integer>> now = IntStream.range(0, pairs.newCount())
                .boxed()
                .collect(Collectors.groupingBy(i -> pairs.now(i).key()));
        Map<String, List<Integer>> before = IntStream.range(0, pairs.oldCount())
                .boxed()
                .filter(i -> now.containsKey(pairs.before(i).key()))
                .collect(Collectors.groupingBy(i -> pairs.before(i).key(), LinkedHashMap::new, Collectors.toList()));
        before.forEach((key, rows) -> joinEqual(rows, now.getOrDefault(key, List.of())));
    }

    // A spreadsheet makes 100000 of the id 1e5; the words still tell.
    private void byWords() {
        for (int old : pairs.lost()) {
            Statement statement = pairs.before(old);
            List<Integer> same = pairs.found().stream()
                    .filter(i ->
                            pairs.now(i).sameWords(statement) && pairs.now(i).sameSource(statement))
                    .toList();
            if (same.size() == 1) {
                pairs.join(old, same.get(0));
            }
        }
    }

    private void joinEqual(List<Integer> rows, List<Integer> claims) {
        double[][] weights = new double[rows.size()][claims.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < claims.size(); j++) {
                weights[i][j] = 1 + surroundings(rows.get(i), claims.get(j)) + sameNumber(rows.get(i), claims.get(j));
            }
        }
        int[] columns = Assignment.best(weights);
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                pairs.join(rows.get(i), claims.get(columns[i]));
            }
        }
    }

    private double sameNumber(int old, int current) {
        return pairs.before(old).id().equals(pairs.now(current).id()) ? 0.5 : 0;
    }

    private double surroundings(int old, int current) {
        double common = 0;
        for (int distance = 1; distance <= REACH; distance++) {
            double weight = REACH + 1 - distance;
            common += key(true, old - distance).equals(key(false, current - distance)) ? weight : 0;
            common += key(true, old + distance).equals(key(false, current + distance)) ? weight : 0;
        }
        return common;
    }

    private String key(boolean before, int index) {
        if (index < 0 || index >= (before ? pairs.oldCount() : pairs.newCount())) {
            return "";
        }
        return before ? pairs.before(index).key() : pairs.now(index).key();
    }
}
