package org.deskcheck.extract.syntax;

import java.util.Arrays;

/**
 * Scores dozens of classes by sparse weights.
 *
 * <p>Few features, the common ones, have weights for many classes, and most of the time goes to them. Their rows are
 * laid out in full, four classes side by side in the 16-bit lanes of a long, so that one addition adds four. The other
 * features keep a cell for each weight.
 */
final class ManyClassScorer implements Scorer {

    private static final int LANES = 4;

    /** Longs that are summed up together. */
    private static final int BLOCK = 4;

    /** So many rows cannot make a lane overflow. */
    private static final int ROWS = Short.MAX_VALUE / Quantiser.LARGEST;

    /** A row with so many weights or more is laid out in full. */
    private static final int FULL = 7;

    private static final int COUNT_BITS = 3;

    private final int classes;
    private final FeatureIndex index;

    /**
     * For each feature where its weights are, above {@value #COUNT_BITS} bits that say how many: in {@link #cells},
     * or if there are {@value #FULL} or more, in {@link #rows}.
     */
    private final int[] places;

    /** The class in the upper byte, the weight's level in the lower one. */
    private final short[] cells;

    private final long[] rows;

    /** How many longs a row takes. */
    private final int width;

    /**
     * @param counts how many weights each feature has
     * @param cells the weights of all features, as {@link #cells}
     */
    ManyClassScorer(int classes, FeatureIndex index, byte[] counts, short[] cells) {
        this.classes = classes;
        this.index = index;
        this.cells = cells;
        this.width = (classes + LANES * BLOCK - 1) / (LANES * BLOCK) * BLOCK;
        this.places = new int[counts.length + 1];
        int full = 0;
        for (byte count : counts) {
            full += count >= FULL ? 1 : 0;
        }
        this.rows = new long[full * width];
        int row = 0;
        int at = 0;
        for (int i = 0; i < counts.length; i++) {
            int count = counts[i];
            if (count < FULL) {
                places[i + 1] = at << COUNT_BITS | count;
            } else {
                places[i + 1] = row << COUNT_BITS | FULL;
                layOut(row, at, at + count);
                row += width;
            }
            at += count;
        }
    }

    private void layOut(int row, int from, int to) {
        for (int at = from; at < to; at++) {
            int k = cells[at] >> 8;
            rows[row + k / LANES] += (long) Quantiser.weight((byte) cells[at]) << (k % LANES * Short.SIZE);
        }
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(Features features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        int[] found = index.numbers(features);
        for (int i = 0; i < features.size(); i++) {
            found[i] = places[found[i]];
        }
        int count = 0; // Those found in full replace what has been read, from the front on.
        for (int i = 0; i < features.size(); i++) {
            int place = found[i];
            int at = place >>> COUNT_BITS;
            int weights = place & FULL;
            if (weights == FULL) {
                found[count++] = at;
            } else {
                for (int end = at + weights; at < end; at++) {
                    int cell = cells[at];
                    scores[cell >> 8] += Quantiser.weight((byte) cell);
                }
            }
        }
        for (int from = 0; from < count; from += ROWS) {
            addRows(found, from, Math.min(count, from + ROWS), scores);
        }
    }

    private void addRows(int[] full, int from, int to, int[] scores) {
        long[] all = rows;
        for (int block = 0; block < width; block += BLOCK) {
            long a = 0;
            long b = 0;
            long c = 0;
            long d = 0;
            for (int i = from; i < to; i++) {
                int at = full[i] + block;
                a += all[at];
                b += all[at + 1];
                c += all[at + 2];
                d += all[at + 3];
            }
            int first = block * LANES;
            unpack(a, scores, first);
            unpack(b, scores, first + LANES);
            unpack(c, scores, first + 2 * LANES);
            unpack(d, scores, first + 3 * LANES);
        }
    }

    /** Adds the lanes to their classes, the lowest first: what a negative lane has borrowed from the next is given back. */
    private void unpack(long lanes, int[] scores, int first) {
        long rest = lanes;
        int end = Math.min(first + LANES, classes);
        for (int k = first; k < end; k++) {
            short sum = (short) rest;
            scores[k] += sum;
            rest = (rest - sum) >> Short.SIZE;
        }
    }
}
