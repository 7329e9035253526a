package org.deskcheck.extract.syntax;

/**
 * An averaged perceptron in training (Freund and Schapire 1999; the averages are kept lazily after Daumé
 * 2006). Deterministic.
 */
final class Perceptron implements Scorer {

    private final int classes;
    private final int mask;
    private final int[] weights;
    private final long[] totals;
    private final int[] since;
    private int now;

    /** @param bits the table has two to the power of this many rows */
    Perceptron(int classes, int bits) {
        this.classes = classes;
        this.mask = (1 << bits) - 1;
        this.weights = new int[classes << bits];
        this.totals = new long[weights.length];
        this.since = new int[weights.length];
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(Features features, int[] scores) {
        for (int k = 0; k < classes; k++) {
            scores[k] = 0;
        }
        for (int i = 0; i < features.size(); i++) {
            int row = (features.ids()[i] & mask) * classes;
            for (int k = 0; k < classes; k++) {
                scores[k] += weights[row + k];
            }
        }
    }

    /** Learns from one decision; {@code gold} and {@code guess} may be the same. */
    void update(Features features, int gold, int guess) {
        now++;
        if (gold == guess) {
            return;
        }
        for (int i = 0; i < features.size(); i++) {
            int row = (features.ids()[i] & mask) * classes;
            add(row + gold, 1);
            add(row + guess, -1);
        }
    }

    private void add(int cell, int change) {
        totals[cell] += (long) weights[cell] * (now - since[cell]);
        since[cell] = now;
        weights[cell] += change;
    }

    /** The mean of each weight over all decisions so far. */
    float[] averages() {
        float[] averages = new float[weights.length];
        for (int i = 0; i < averages.length; i++) {
            if (since[i] > 0) {
                averages[i] = (float) ((totals[i] + (double) weights[i] * (now - since[i])) / now);
            }
        }
        return averages;
    }
}
