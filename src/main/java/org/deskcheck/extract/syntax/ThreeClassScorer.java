package org.deskcheck.extract.syntax;

/**
 * Scores three classes. What counts is by how much a class is ahead of another, so the first one always has 0, and a
 * feature's row is one integer: how far it puts the second and the third ahead of the first. Scoring waits for memory
 * more than for anything else, so the smaller the rows the better.
 */
final class ThreeClassScorer implements Scorer {

    static final int CLASSES = 3;

    private final FeatureIndex index;

    /** The second class in the lower half, the third in the upper one. */
    private final int[] rows;

    /** @param levels a byte for each feature and class */
    ThreeClassScorer(FeatureIndex index, byte[] levels) {
        this.index = index;
        this.rows = new int[index.size() + 1];
        for (int row = 1, at = 0; row < rows.length; row++, at += CLASSES) {
            int first = Quantiser.weight(levels[at]);
            int second = Quantiser.weight(levels[at + 1]) - first;
            int third = Quantiser.weight(levels[at + 2]) - first;
            rows[row] = third << Short.SIZE | (second & 0xFFFF);
        }
    }

    @Override
    public int classes() {
        return CLASSES;
    }

    @Override
    public void score(Features features, int[] scores) {
        int second = 0;
        int third = 0;
        int[] numbers = index.numbers(features);
        for (int i = 0; i < features.size(); i++) {
            int row = rows[numbers[i]];
            second += (short) row;
            third += row >> Short.SIZE;
        }
        scores[0] = 0;
        scores[1] = second;
        scores[2] = third;
    }
}
