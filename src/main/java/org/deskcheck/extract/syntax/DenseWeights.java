package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Trained weights for three classes as they are kept: a byte for each feature and class. */
final class DenseWeights {

    private static final int CLASSES = ThreeClassScorer.CLASSES;

    private final FeatureIndex index;
    private final byte[] levels;

    private DenseWeights(FeatureIndex index, byte[] levels) {
        this.index = index;
        this.levels = levels;
    }

    /**
     * Weights made small.
     *
     * @param weights row by row, three weights each, as many rows as a power of two
     */
    static DenseWeights of(float[] weights) {
        Quantiser quantiser = new Quantiser(weights);
        FeatureIndex index = FeatureIndex.ofRows(CLASSES, weights, quantiser);
        byte[] levels = new byte[index.size() * CLASSES];
        int at = 0;
        for (int row = 0; row < index.hashes(); row++) {
            if (index.knows(row)) {
                for (int k = 0; k < CLASSES; k++) {
                    levels[at++] = quantiser.level(weights[row * CLASSES + k]);
                }
            }
        }
        return new DenseWeights(index, levels);
    }

    Scorer scorer() {
        return new ThreeClassScorer(index, levels);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(CLASSES);
        index.write(out);
        out.write(levels);
    }

    static DenseWeights read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        if (classes != CLASSES) {
            throw new IOException("The model is damaged: " + classes + " moves");
        }
        FeatureIndex index = FeatureIndex.read(in);
        byte[] levels = new byte[CLASSES * index.size()];
        in.readFully(levels);
        return new DenseWeights(index, levels);
    }
}
