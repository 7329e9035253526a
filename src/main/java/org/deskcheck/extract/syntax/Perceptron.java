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

    /**
     * A perceptron that has learned nothing.
     *
     * @param words how many words it will learn from
     * @param features how many features it will meet for each of them, roughly; with too few, features that have
     *     nothing to do with each other share their weights
     */
    Perceptron(int classes, int words, int features) {
        int rows = Math.max(64, Integer.highestOneBit(words * features));
        this.classes = classes;
        this.mask = rows - 1;
        this.weights = new int[classes * rows];
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
        int[] ids = features.ids();
        for (int i = 0; i < features.size(); i++) {
            int row = (ids[i] & mask) * classes;
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
        int[] ids = features.ids();
        for (int i = 0; i < features.size(); i++) {
            int row = (ids[i] & mask) * classes;
            add(row + gold, 1);
            add(row + guess, -1);
        }
    }

    /**
     * Learns from one decision unless the right class has won clearly.
     *
     * @param scores what {@link #score} gave for these features
     * @param margin by how much {@code gold} must be ahead of all other classes
     */
    void learn(Features features, int[] scores, int gold, int margin) {
        int rival = gold == 0 ? 1 : 0;
        for (int k = 0; k < classes; k++) {
            if (k != gold && scores[k] > scores[rival]) {
                rival = k;
            }
        }
        update(features, gold, scores[gold] - scores[rival] > margin ? gold : rival);
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
