package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Trained weights for many classes as they are kept: for each feature those that are not zero. */
final class SparseWeights {

    private final int classes;
    private final FeatureIndex index;

    private final byte[] counts;
    private final byte[] cellClasses;
    private final byte[] levels;

    /**
     * @param counts how many cells each feature has
     * @param cellClasses the class of each cell
     * @param levels the weight of each cell
     */
    private SparseWeights(int classes, FeatureIndex index, byte[] counts, byte[] cellClasses, byte[] levels) {
        this.classes = classes;
        this.index = index;
        this.counts = counts;
        this.cellClasses = cellClasses;
        this.levels = levels;
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

    Scorer scorer() {
        short[] cells = new short[levels.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (short) (cellClasses[i] << 8 | (levels[i] & 0xFF));
        }
        return new ManyClassScorer(classes, index, counts, cells);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        index.write(out);
        out.writeInt(levels.length);
        out.write(counts);
        out.write(cellClasses);
        out.write(levels);
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
