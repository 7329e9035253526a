package org.deskcheck.extract.boosting;

import java.util.Arrays;
import java.util.List;

/**
 * The training rows by column, each value replaced by the number of the bin that it falls into.
 *
 * @param bins by column, then row
 * @param limits by column, then bin: the greatest value in the bin; the last bin has none
 */
record Columns(byte[][] bins, float[][] limits) {

    static Columns of(List<float[]> rows, int most) {
        int width = rows.get(0).length;
        byte[][] bins = new byte[width][rows.size()];
        float[][] limits = new float[width][];
        for (int column = 0; column < width; column++) {
            float[] values = new float[rows.size()];
            for (int row = 0; row < values.length; row++) {
                values[row] = rows.get(row)[column];
            }
            limits[column] = limits(values, most);
            for (int row = 0; row < values.length; row++) {
                bins[column][row] = (byte) bin(values[row], limits[column]);
            }
        }
        return new Columns(bins, limits);
    }

    /** Limits between different values, so many that about as many rows fall into each bin. */
    private static float[] limits(float[] values, int most) {
        float[] sorted = values.clone();
        Arrays.sort(sorted);
        float[] limits = new float[most - 1];
        int count = 0;
        for (int i = 1; i < most; i++) {
            float limit = sorted[(int) ((long) i * sorted.length / most)];
            boolean splits = limit < sorted[sorted.length - 1];
            if (splits && (count == 0 || limit > limits[count - 1])) {
                limits[count++] = limit;
            }
        }
        return Arrays.copyOf(limits, count);
    }

    private static int bin(float value, float[] limits) {
        int found = Arrays.binarySearch(limits, value);
        return found >= 0 ? found : -found - 1;
    }

    int width() {
        return bins.length;
    }

    int rows() {
        return bins[0].length;
    }
}
