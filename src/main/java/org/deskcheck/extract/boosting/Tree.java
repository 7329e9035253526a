package org.deskcheck.extract.boosting;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * One regression tree, its nodes in one row.
 *
 * @param column for an inner node the measurement it looks at, for a leaf {@link #LEAF}
 * @param number for an inner node the greatest value that goes left, for a leaf its value
 * @param right for an inner node its right child; the left one stands right behind the node
 */
record Tree(byte[] column, float[] number, short[] right) {

    static final byte LEAF = -1;

    private static final int MOST_NODES = 1 << 10;

    float value(float[] row) {
        int node = 0;
        while (column[node] != LEAF) {
            node = row[column[node]] <= number[node] ? node + 1 : right[node];
        }
        return number[node];
    }

    void write(DataOutput out) throws IOException {
        out.writeShort(column.length);
        for (int node = 0; node < column.length; node++) {
            out.writeByte(column[node]);
            out.writeFloat(number[node]);
            out.writeShort(right[node]);
        }
    }

    static Tree read(ByteBuffer in) throws IOException {
        int nodes = in.getShort();
        if (nodes < 1 || nodes > MOST_NODES) {
            throw new IOException("A tree of " + nodes + " nodes");
        }
        Tree tree = new Tree(new byte[nodes], new float[nodes], new short[nodes]);
        for (int node = 0; node < nodes; node++) {
            tree.column[node] = in.get();
            tree.number[node] = in.getFloat();
            tree.right[node] = in.getShort();
            boolean leaf = tree.column[node] == LEAF;
            // A child stands behind its parent, so no walk can go in circles or out of the row.
            if (tree.column[node] < LEAF || !leaf && (tree.right[node] <= node + 1 || tree.right[node] >= nodes)) {
                throw new IOException("Node " + node + " of a tree of " + nodes);
            }
        }
        if (tree.column[nodes - 1] != LEAF) {
            throw new IOException("A tree without its last leaf");
        }
        return tree;
    }
}
