package org.deskcheck.extract.boosting;

import java.util.Arrays;
import org.deskcheck.extract.boosting.TreesTrainer.Settings;
import org.jspecify.annotations.Nullable;

/** Grows one tree: splits the rows where that brings the scores closest to the answers (Newton steps). */
final class TreeGrowth {

    private static final double LEAST_GAIN = 1e-3;

    private final Columns columns;
    private final float[] slopes;
    private final float[] curvatures;
    private final Settings settings;
    private final int[] order;
    private final byte[] column;
    private final float[] number;
    private final short[] right;
    private int size;

    TreeGrowth(Columns columns, float[] slopes, float[] curvatures, Settings settings) {
        this.columns = columns;
        this.slopes = slopes;
        this.curvatures = curvatures;
        this.settings = settings;
        this.order = new int[columns.rows()];
        Arrays.setAll(order, row -> row);
        int most = (1 << (settings.depth() + 1)) - 1;
        this.column = new byte[most];
        this.number = new float[most];
        this.right = new short[most];
    }

    Tree grow() {
        grow(0, order.length, settings.depth());
        return new Tree(Arrays.copyOf(column, size), Arrays.copyOf(number, size), Arrays.copyOf(right, size));
    }

    /** The best place to split some rows. */
    private record Split(double gain, int column, int bin) {}

    private void grow(int from, int to, int depth) {
        int node = size++;
        Split split = depth == 0 || to - from < 2 * settings.leastLeaf() ? null : best(from, to);
        if (split == null) {
            column[node] = Tree.LEAF;
            number[node] = settings.rate() * (float) step(from, to);
            return;
        }
        int middle = partition(from, to, split);
        column[node] = (byte) split.column();
        number[node] = columns.limits()[split.column()][split.bin()];
        grow(from, middle, depth - 1);
        right[node] = (short) size;
        grow(middle, to, depth - 1);
    }

    private double step(int from, int to) {
        double slope = 0;
        double curvature = settings.calm();
        for (int i = from; i < to; i++) {
            slope += slopes[order[i]];
            curvature += curvatures[order[i]];
        }
        return slope / curvature;
    }

    private @Nullable Split best(int from, int to) {
        double slope = 0;
        double curvature = 0;
        for (int i = from; i < to; i++) {
            slope += slopes[order[i]];
            curvature += curvatures[order[i]];
        }
        double whole = worth(slope, curvature);
        Split best = null;
        for (int candidate = 0; candidate < columns.width(); candidate++) {
            int bins = columns.limits()[candidate].length + 1;
            double[] slopesIn = new double[bins];
            double[] curvaturesIn = new double[bins];
            int[] rowsIn = new int[bins];
            byte[] binOf = columns.bins()[candidate];
            for (int i = from; i < to; i++) {
                int row = order[i];
                int bin = binOf[row];
                slopesIn[bin] += slopes[row];
                curvaturesIn[bin] += curvatures[row];
                rowsIn[bin]++;
            }
            double leftSlope = 0;
            double leftCurvature = 0;
            int leftRows = 0;
            for (int bin = 0; bin < bins - 1; bin++) {
                leftSlope += slopesIn[bin];
                leftCurvature += curvaturesIn[bin];
                leftRows += rowsIn[bin];
                if (leftRows < settings.leastLeaf() || to - from - leftRows < settings.leastLeaf()) {
                    continue;
                }
                double gain =
                        worth(leftSlope, leftCurvature) + worth(slope - leftSlope, curvature - leftCurvature) - whole;
                if (gain > LEAST_GAIN && (best == null || gain > best.gain())) {
                    best = new Split(gain, candidate, bin);
                }
            }
        }
        return best;
    }

    private double worth(double slope, double curvature) {
        return slope * slope / (curvature + settings.calm());
    }

    /** Brings the rows that go left before those that go right, each in their order. */
    private int partition(int from, int to, Split split) {
        byte[] binOf = columns.bins()[split.column()];
        int[] moved = new int[to - from];
        int behind = 0;
        int middle = from;
        for (int i = from; i < to; i++) {
            if (binOf[order[i]] <= split.bin()) {
                order[middle++] = order[i];
            } else {
                moved[behind++] = order[i];
            }
        }
        System.arraycopy(moved, 0, order, middle, behind);
        return middle;
    }
}
