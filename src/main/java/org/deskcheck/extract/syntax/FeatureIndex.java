package org.deskcheck.extract.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The features that a model knows, numbered from 1 without gaps: a set of bits, one for each of 2ⁿ hashes,
 * with the count of those before each block of 64.
 */
final class FeatureIndex {

    /** The number of all features that are not known: their row is empty, so that nobody needs to ask. */
    static final int UNKNOWN = 0;

    /** For each block its bits and, next to them in memory, the count before it. */
    private final long[] blocks;

    private final int mask;
    private final int size;

    FeatureIndex(long[] bits) {
        this.blocks = new long[bits.length * 2];
        this.mask = bits.length * 64 - 1;
        int count = 0;
        for (int i = 0; i < bits.length; i++) {
            blocks[i * 2] = bits[i];
            blocks[i * 2 + 1] = count;
            count += Long.bitCount(bits[i]);
        }
        this.size = count;
    }

    /** Knows the rows of a table that have a weight which is not zero. */
    static FeatureIndex ofRows(int classes, float[] weights, Quantiser quantiser) {
        long[] bits = new long[weights.length / classes / 64];
        for (int i = 0; i < weights.length; i++) {
            if (quantiser.level(weights[i]) != 0) {
                int row = i / classes;
                bits[row >>> 6] |= 1L << row;
            }
        }
        return new FeatureIndex(bits);
    }

    /** How many features are known, which is also the greatest number. */
    int size() {
        return size;
    }

    /** How many hashes are told apart. */
    int hashes() {
        return mask + 1;
    }

    boolean knows(int hash) {
        return (blocks[(hash & mask) >>> 6 << 1] >>> hash & 1) != 0;
    }

    /**
     * The number of each feature, in {@link Features#places()}; all at once, so that the processor waits for many of
     * them at a time.
     */
    int[] numbers(Features features) {
        int[] ids = features.ids();
        int[] numbers = features.places();
        for (int i = 0; i < features.size(); i++) {
            numbers[i] = number(ids[i]);
        }
        return numbers;
    }

    /** The feature's number, or {@link #UNKNOWN}; without a branch, as half of all guesses at it would be wrong. */
    int number(int hash) {
        int block = (hash & mask) >>> 6 << 1;
        long word = blocks[block];
        int known = -(int) (word >>> hash & 1);
        return known & ((int) blocks[block + 1] + Long.bitCount(word & ((1L << hash) - 1)) + 1);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(blocks.length / 2);
        for (int i = 0; i < blocks.length; i += 2) {
            out.writeLong(blocks[i]);
        }
    }

    static FeatureIndex read(DataInputStream in) throws IOException {
        int blocks = Arrays16.length(in);
        if (Integer.bitCount(blocks) != 1) {
            throw new IOException("The model is damaged: " + blocks + " blocks of features");
        }
        byte[] bytes = new byte[blocks * 8];
        in.readFully(bytes);
        long[] bits = new long[blocks];
        ByteBuffer.wrap(bytes).asLongBuffer().get(bits);
        return new FeatureIndex(bits);
    }
}
