package org.deskcheck.extract.boosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deskcheck.extract.boosting.TreesTrainer.Settings;

/** What all training has in common: tree after tree, each mends what those before it left wrong. */
final class Boosting {

    private static final int BINS = 64;

    /** Says what is wrong with scores. */
    interface Loss {

        /**
         * @param scores one a row
         * @param slopes is given how much better it gets for each row as its score rises
         * @param curvatures is given how fast that wears off
         */
        void slopes(float[] scores, float[] slopes, float[] curvatures);
    }

    private Boosting() {}

    /** @param base the score that every row has before the first tree */
    static BoostedTrees fit(List<float[]> rows, float base, Settings settings, Loss loss) {
        Columns columns = Columns.of(rows, BINS);
        float[] scores = new float[rows.size()];
        Arrays.fill(scores, base);
        float[] slopes = new float[scores.length];
        float[] curvatures = new float[scores.length];
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < settings.trees(); i++) {
            loss.slopes(scores, slopes, curvatures);
            Tree tree = new TreeGrowth(columns, slopes, curvatures, settings).grow();
            for (int row = 0; row < scores.length; row++) {
                scores[row] += tree.value(rows.get(row));
            }
            trees.add(tree);
        }
        return new BoostedTrees(base, trees);
    }
}
