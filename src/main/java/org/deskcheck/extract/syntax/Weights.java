package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * Trained weights, a byte each: an index into a table of values that are finer near zero. A feature's row is
 * its number modulo the count of rows, a power of two.
 */
final class Weights implements Scorer {

    /** What the largest weight becomes as an integer, so that sums of hundreds stay exact. */
    private static final int LARGEST = 1 << 20;

    private final int classes;
    private final int mask;
    private final byte[] cells;
    private final int[] values = new int[256];

    private Weights(int classes, byte[] cells) {
        this.classes = classes;
        this.mask = cells.length / classes - 1;
        this.cells = cells;
        for (int i = -127; i <= 127; i++) {
            values[i & 0xFF] = (int) Math.round(Math.signum((double) i) * LARGEST * i * i / (127.0 * 127.0));
        }
    }

    /**
     * Weights made small.
     *
     * @param weights row by row, one weight a class
     * @param pruned weights nearer to zero than this are dropped
     */
    static Weights quantise(int classes, float[] weights, double pruned) {
        double largest = 0;
        for (float w : weights) {
            largest = Math.max(largest, Math.abs(w));
        }
        byte[] cells = new byte[weights.length];
        for (int i = 0; i < cells.length; i++) {
            double w = Math.abs(weights[i]);
            if (w >= pruned) {
                cells[i] = (byte) (Math.signum(weights[i]) * Math.round(Math.sqrt(w / largest) * 127));
            }
        }
        return new Weights(classes, cells);
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
                scores[k] += values[cells[row + k] & 0xFF];
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        out.writeInt(cells.length);
        out.write(cells);
    }

    /** @throws IOException if what is read are not weights */
    static Weights read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        int length = in.readInt();
        if (classes <= 0 || length <= 0 || length % classes != 0 || Integer.bitCount(length / classes) != 1) {
            throw new IOException("These are not weights: " + length + " cells for " + classes + " classes");
        }
        byte[] cells = new byte[length];
        in.readFully(cells);
        return new Weights(classes, cells);
    }
}
