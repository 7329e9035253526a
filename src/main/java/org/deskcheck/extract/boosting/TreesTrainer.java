package org.deskcheck.extract.boosting;

import java.util.ArrayList;
import java.util.List;

/** Fits {@link BoostedTrees} to rows of measurements and their answers, yes or no. The same rows give the same trees, bit for bit. */
public final class TreesTrainer {

    private final Settings settings;
    private final List<float[]> rows = new ArrayList<>();
    private final List<Float> answers = new ArrayList<>();

    /**
     * @param trees how many trees
     * @param depth how many questions one after the other a tree asks
     * @param rate what share of each tree's correction counts
     * @param leastLeaf the fewest rows that a leaf may rest on
     * @param calm added to what a leaf divides by, so that leaves with little evidence say little
     */
    public record Settings(int trees, int depth, float rate, int leastLeaf, float calm) {}

    public TreesTrainer(Settings settings) {
        this.settings = settings;
    }

    /** @param answer 1 for yes, 0 for no, or how far the answer is yes */
    public void add(float[] row, float answer) {
        rows.add(row);
        answers.add(answer);
    }

    /** Fits the trees; without any rows there are none, and everything is as probable as not. */
    public BoostedTrees train() {
        if (rows.isEmpty()) {
            return new BoostedTrees(0, List.of());
        }
        double mean = answers.stream().mapToDouble(Float::doubleValue).average().orElseThrow();
        float base = (float) Math.log((mean + 1e-4) / (1 - mean + 1e-4));
        return Boosting.fit(rows, base, settings, this::slopes);
    }

    private void slopes(float[] scores, float[] slopes, float[] curvatures) {
        for (int row = 0; row < scores.length; row++) {
            double probability = 1 / (1 + Math.exp(-scores[row]));
            slopes[row] = (float) (answers.get(row) - probability);
            curvatures[row] = (float) (probability * (1 - probability));
        }
    }
}
