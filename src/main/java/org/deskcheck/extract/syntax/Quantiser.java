package org.deskcheck.extract.syntax;

/** Turns weights into bytes and back: levels that lie closer together near zero. */
final class Quantiser {

    /** Levels on each side of zero; more do not make a model better, only larger. */
    private static final int LEVELS = 31;

    /** What the largest weight becomes as an integer, so that sums of hundreds stay exact. */
    private static final int LARGEST = 1 << 20;

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

    /** What each byte stands for. */
    static int[] values() {
        int[] values = new int[256];
        for (int i = -LEVELS; i <= LEVELS; i++) {
            values[i & 0xFF] = (int) Math.round(Math.signum((double) i) * LARGEST * i * i / ((double) LEVELS * LEVELS));
        }
        return values;
    }
}
