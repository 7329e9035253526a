package org.deskcheck.desk.evaluation;

import java.util.Locale;

/**
 * Precision and recall as counts, so that those of many articles add up.
 *
 * @param right how many predictions are right
 * @param predicted how many there are
 * @param gold how many there should be
 */
public record PrecisionRecall(int right, int predicted, int gold) {

    static final PrecisionRecall NONE = new PrecisionRecall(0, 0, 0);

    PrecisionRecall plus(PrecisionRecall other) {
        return new PrecisionRecall(right + other.right, predicted + other.predicted, gold + other.gold);
    }

    public double precision() {
        return predicted == 0 ? 0 : (double) right / predicted;
    }

    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of both, 0 if both are 0. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** {@code P 0.750 R 0.600 F1 0.667}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision(), recall(), f1());
    }
}
