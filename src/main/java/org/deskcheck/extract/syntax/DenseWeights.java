package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Trained weights for few classes as they are kept: a byte for each feature and class. */
final class DenseWeights {

    private final int classes;
    private final FeatureIndex index;
    private final byte[] levels;

    private DenseWeights(int classes, FeatureIndex index, byte[] levels) {
        this.classes = classes;
        this.index = index;
        this.levels = levels;
    }

    /**
     * Weights made small.
     *
     * @param classes how many there are, at most {@value ThreeClassScorer#CLASSES}
     * @param weights row by row, one weight a class, as many rows as a power of two
     */
    static DenseWeights of(int classes, float[] weights) {
        Quantiser quantiser = new Quantiser(weights);
        FeatureIndex index = FeatureIndex.ofRows(classes, weights, quantiser);
        byte[] levels = new byte[index.size() * classes];
        int at = 0;
        for (int row = 0; row < index.hashes(); row++) {
            if (index.knows(row)) {
                for (int k = 0; k < classes; k++) {
                    levels[at++] = quantiser.level(weights[row * classes + k]);
                }
            }
        }
        return new DenseWeights(classes, index, levels);
    }

    Scorer scorer() {
        return new ThreeClassScorer(index, levels);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(classes);
        index.write(out);
        out.write(levels);
    }

    static DenseWeights read(DataInputStream in) throws IOException {
        int classes = Arrays16.length(in);
        FeatureIndex index = FeatureIndex.read(in);
        byte[] levels = new byte[classes * index.size()];
        in.readFully(levels);
        return new DenseWeights(classes, index, levels);
    }
}
