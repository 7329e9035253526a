package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Trained weights for many classes: for each feature only the classes for which its weight is not zero. */
final class SparseWeights implements Scorer {

    private final int classes;
    private final FeatureIndex index;

    /** Where the cells of each feature begin, and where those of the last one end. */
    private final int[] starts;

    /** The class in the upper byte, the weight's level in the lower one: what is read together lies together. */
    private final short[] cells;

    private final int[] values = Quantiser.values();

    /**
     * @param counts how many cells each feature has
     * @param cellClasses the class of each cell
     * @param levels the weight of each cell
     */
    private SparseWeights(int classes, FeatureIndex index, byte[] counts, byte[] cellClasses, byte[] levels) {
        this.classes = classes;
        this.index = index;
        this.starts = new int[counts.length + 1];
        for (int i = 0; i < counts.length; i++) {
            starts[i + 1] = starts[i] + counts[i];
        }
        this.cells = new short[levels.length];
        for (int i = 0; i < levels.length; i++) {
            cells[i] = (short) (cellClasses[i] << 8 | (levels[i] & 0xFF));
        }
    }

    /**
     * Weights made small.
     *
     * @param classes how many there are, at most 127
     * @param weights row by row, one weight a class, as many rows as a power of two
     */
    static SparseWeights of(int classes, float[] weights) {
        Quantiser quantiser = new Quantiser(weights);
        FeatureIndex index = FeatureIndex.ofRows(classes, weights, quantiser);
        byte[] counts = new byte[index.size()];
        byte[] cellClasses = new byte[1024];
        byte[] levels = new byte[1024];
        int row = 0;
        int size = 0;
        for (int hash = 0; hash < index.hashes(); hash++) {
            if (!index.knows(hash)) {
                continue;
            }
            if (size + classes > levels.length) {
                cellClasses = Arrays.copyOf(cellClasses, levels.length * 2);
                levels = Arrays.copyOf(levels, levels.length * 2);
            }
            int start = size;
            for (int k = 0; k < classes; k++) {
                byte level = quantiser.level(weights[hash * classes + k]);
                if (level != 0) {
                    cellClasses[size] = (byte) k;
                    levels[size++] = level;
                }
            }
            counts[row++] = (byte) (size - start);
        }
        return new SparseWeights(classes, index, counts, Arrays.copyOf(cellClasses, size), Arrays.copyOf(levels, size));
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(Features features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        int[] ids = features.ids();
        int size = features.size();
        // Out of their fields, as the compiler for short runs reads those each time.
        short[] all = cells;
        int[] worth = values;
        for (int i = 0; i < size; i++) {
            int number = index.number(ids[i]);
            if (number != FeatureIndex.UNKNOWN) {
                int end = starts[number + 1];
                for (int at = starts[number]; at < end; at++) {
                    int cell = all[at];
                    scores[cell >> 8] += worth[cell & 0xFF];
                }
            }
        }
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        index.write(out);
        out.writeInt(cells.length);
        for (int i = 0; i < index.size(); i++) {
            out.writeByte(starts[i + 1] - starts[i]);
        }
        for (short cell : cells) {
            out.writeByte(cell >> 8);
        }
        for (short cell : cells) {
            out.writeByte(cell);
        }
    }

    static SparseWeights read(DataInputStream in) throws IOException {
        int classes = Arrays16.length(in);
        FeatureIndex index = FeatureIndex.read(in);
        int cells = Arrays16.length(in);
        byte[] counts = new byte[index.size()];
        byte[] cellClasses = new byte[cells];
        byte[] levels = new byte[cells];
        in.readFully(counts);
        in.readFully(cellClasses);
        in.readFully(levels);
        return new SparseWeights(classes, index, counts, cellClasses, levels);
    }
}
