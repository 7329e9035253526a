package org.deskcheck.extract.boosting;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits {@link BoostedTrees} to lists of rows, so that the best row of a list gets the highest score. How good a
 * row is compared with those of other lists does not matter (ListNet: Cao, Qin, Liu, Tsai and Li, ICML 2007). The
 * same lists give the same trees, bit for bit.
 */
public final class RankingTrainer {

    private final TreesTrainer.Settings settings;
    private final double sharpness;
    private final List<float[]> rows = new ArrayList<>();
    private final List<double[]> lists = new ArrayList<>();

    /**
     * @param settings of the trees
     * @param sharpness how much the best row of a list counts more than the others; with 0 all are the same
     */
    public RankingTrainer(TreesTrainer.Settings settings, double sharpness) {
        this.settings = settings;
        this.sharpness = sharpness;
    }

    /**
     * @param list rows to choose one from
     * @param merits how good each is, from 0 to 1
     */
    public void add(List<float[]> list, double[] merits) {
        rows.addAll(list);
        double[] wanted = new double[merits.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = sharpness * merits[i];
        }
        lists.add(shares(wanted));
    }

    /** Fits the trees; without any rows there are none, and all rows are as good. */
    public BoostedTrees train() {
        return rows.isEmpty() ? new BoostedTrees(0, List.of()) : Boosting.fit(rows, 0, settings, this::slopes);
    }

    private void slopes(float[] scores, float[] slopes, float[] curvatures) {
        int row = 0;
        for (double[] wanted : lists) {
            double[] given = new double[wanted.length];
            for (int i = 0; i < given.length; i++) {
                given[i] = scores[row + i];
            }
            given = shares(given);
            for (int i = 0; i < given.length; i++) {
                slopes[row + i] = (float) (wanted[i] - given[i]);
                curvatures[row + i] = (float) (given[i] * (1 - given[i]));
            }
            row += wanted.length;
        }
    }

    /** Softmax: positive numbers that sum up to 1, the greater the greater the score. */
    private static double[] shares(double[] scores) {
        double[] shares = new double[scores.length];
        double greatest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            greatest = Math.max(greatest, score);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.exp(scores[i] - greatest);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
