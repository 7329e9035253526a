package org.deskcheck.extract.boosting;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Trained trees. Immutable and safe to share between threads. */
public final class BoostedTrees {

    private static final int MOST_TREES = 1 << 12;

    private final float base;
    private final List<Tree> trees;

    BoostedTrees(float base, List<Tree> trees) {
        this.base = base;
        this.trees = List.copyOf(trees);
    }

    /**
     * The probability, from 0 to 1, that the answer is yes.
     *
     * @param row the measurements, in the order that the trees were trained with
     */
    public double probability(float[] row) {
        return 1 / (1 + Math.exp(-score(row)));
    }

    /**
     * How good a row is beside others: any number, the higher the better.
     *
     * @param row the measurements, in the order that the trees were trained with
     */
    public double score(float[] row) {
        double sum = base;
        for (Tree tree : trees) {
            sum += tree.value(row);
        }
        return sum;
    }

    /** Writes the trees; {@link #read} brings them back bit for bit. */
    public void write(DataOutput out) throws IOException {
        out.writeFloat(base);
        out.writeInt(trees.size());
        for (Tree tree : trees) {
            tree.write(out);
        }
    }

    /** @throws IOException if the bytes are not those of trees */
    public static BoostedTrees read(ByteBuffer in) throws IOException {
        float base = in.getFloat();
        int count = in.getInt();
        if (count < 0 || count > MOST_TREES) {
            throw new IOException("A model of " + count + " trees");
        }
        List<Tree> trees = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            trees.add(Tree.read(in));
        }
        return new BoostedTrees(base, trees);
    }
}
