package org.deskcheck.extract.syntax;

/** Turns weights into bytes and back: levels that lie closer together near zero. */
final class Quantiser {

    /** Levels on each side of zero; more do not make a model better, only larger. */
    private static final int LEVELS = 31;

    /** The greatest weight of any level. */
    static final int LARGEST = LEVELS * LEVELS;

    /** Weights smaller than this share of the largest become zero, which makes the model a third as large. */
    private static final double PRUNED = 0.02;

    private final double largest;

    /** @param weights all weights of a model */
    Quantiser(float[] weights) {
        double most = 0;
        for (float weight : weights) {
            most = Math.max(most, Math.abs(weight));
        }
        this.largest = most;
    }

    byte level(float weight) {
        double size = Math.abs(weight);
        return size < PRUNED * largest
                ? 0
                : (byte) (Math.signum(weight) * Math.round(Math.sqrt(size / largest) * LEVELS));
    }

    /** What a level stands for, as an integer, so that sums are exact. */
    static int weight(byte level) {
        return level * Math.abs(level);
    }
}
