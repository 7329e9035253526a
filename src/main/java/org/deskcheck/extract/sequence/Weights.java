package org.deskcheck.extract.sequence;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A table of quantised weights: one row of {@code columns} weights for each of a power of two of feature
 * slots.
 *
 * <p>A weight is kept as one byte, the signed square root of its share of the greatest weight. The root
 * spends the steps where most weights lie, near zero; scores differ by less than the training noise.
 *
 * <p>For adding up, a row holds by how much each column is ahead of the first one, two columns to an integer: what is
 * added to all columns alike changes no probability, and the fewer bytes a row takes the less the processor waits.
 */
final class Weights {

    private static final int STEPS = 127;

    private final int columns;
    private final int mask;
    private final byte[] cells;
    private final float greatest;

    /** Of two columns the former in the lower half, the latter in the upper one. */
    private final int[] leads;

    /** How many integers a row of {@link #leads} takes. */
    private final int pairs;

    private Weights(int columns, byte[] cells, float greatest) {
        this.columns = columns;
        this.mask = cells.length / columns - 1;
        this.cells = cells;
        this.greatest = greatest;
        this.pairs = columns / 2;
        this.leads = new int[(mask + 1) * pairs];
        int at = 0;
        for (int row = 0; row <= mask; row++) {
            int first = square(cells[at++]);
            for (int column = 1; column < columns; column++) {
                int lead = square(cells[at++]) - first;
                if (lead != 0) { // In most rows all are; this runs at every start.
                    leads[row * pairs + (column - 1) / 2] |= (lead & 0xFFFF) << ((column - 1) % 2 * Short.SIZE);
                }
            }
        }
    }

    private static int square(byte cell) {
        return cell < 0 ? -cell * cell : cell * cell;
    }

    /**
     * Quantises trained weights.
     *
     * @param weights rows of {@code columns}, a power of two of them
     * @param negligible weights smaller than this are dropped
     */
    static Weights quantised(float[] weights, int columns, float negligible) {
        float greatest = Float.MIN_NORMAL;
        for (float weight : weights) {
            greatest = Math.max(greatest, Math.abs(weight));
        }
        byte[] cells = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            float size = Math.abs(weights[i]);
            if (size >= negligible) {
                cells[i] = (byte) Math.round(Math.signum(weights[i]) * Math.sqrt(size / greatest) * STEPS);
            }
        }
        return new Weights(columns, cells, greatest);
    }

    /**
     * Adds the rows of the features to {@code scores}, from {@code offset} on, less what would be added to the first
     * column.
     */
    void addTo(float[] scores, int offset, int[] features) {
        float unit = greatest / (STEPS * STEPS);
        for (int pair = 0; pair < pairs; pair++) {
            int former = 0;
            int latter = 0;
            for (int feature : features) {
                int lead = leads[(feature & mask) * pairs + pair];
                former += (short) lead;
                latter += lead >> Short.SIZE;
            }
            int column = offset + 1 + 2 * pair;
            scores[column] += former * unit;
            if (2 * pair + 2 < columns) {
                scores[column + 1] += latter * unit;
            }
        }
    }

    /** Rows of zeros are skipped: the length of each run of them, then the row behind it. */
    void write(DataOutput out) throws IOException {
        out.writeInt(columns);
        out.writeInt(mask + 1);
        out.writeFloat(greatest);
        int used = 0;
        for (int row = 0; row <= mask; row++) {
            used += isUsed(row) ? 1 : 0;
        }
        out.writeInt(used);
        int skipped = 0;
        for (int row = 0; row <= mask; row++) {
            if (!isUsed(row)) {
                skipped++;
                continue;
            }
            VarInt.write(out, skipped);
            out.write(cells, row * columns, columns);
            skipped = 0;
        }
    }

    static Weights read(ByteBuffer in) throws IOException {
        int columns = in.getInt();
        int rows = in.getInt();
        float greatest = in.getFloat();
        int used = in.getInt();
        if (columns < 1
                || columns > 1 << 10
                || rows < 1
                || rows > 1 << 24
                || Integer.bitCount(rows) != 1
                || used > rows) {
            throw new IOException("Not a table of weights: " + rows + " rows of " + columns);
        }
        byte[] cells = new byte[rows * columns];
        int row = -1;
        for (int i = 0; i < used; i++) {
            row += VarInt.read(in) + 1;
            if (row < 0 || row >= rows) {
                throw new IOException("Row " + row + " of " + rows);
            }
            in.get(cells, row * columns, columns);
        }
        return new Weights(columns, cells, greatest);
    }

    private boolean isUsed(int row) {
        for (int column = 0; column < columns; column++) {
            if (cells[row * columns + column] != 0) {
                return true;
            }
        }
        return false;
    }
}
