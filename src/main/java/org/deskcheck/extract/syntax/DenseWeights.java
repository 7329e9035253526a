package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** Trained weights for few classes: a byte for each feature and class. */
final class DenseWeights implements Scorer {

    private final int classes;
    private final FeatureIndex index;
    private final byte[] levels;
    private final int[] values = Quantiser.values();

    private DenseWeights(int classes, FeatureIndex index, byte[] levels) {
        this.classes = classes;
        this.index = index;
        this.levels = levels;
    }

    /**
     * Weights made small.
     *
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

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(Features features, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        int[] ids = features.ids();
        int size = features.size();
        int columns = classes;
        byte[] its = levels;
        int[] worth = values;
        for (int i = 0; i < size; i++) {
            int number = index.number(ids[i]);
            if (number != FeatureIndex.UNKNOWN) {
                int cell = number * columns;
                for (int k = 0; k < columns; k++) {
                    scores[k] += worth[its[cell++] & 0xFF];
                }
            }
        }
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
