package org.deskcheck.evidence;

import java.util.Arrays;

/**
 * Pairs rows with columns so that the sum of the weights is as high as can be: the Hungarian method, after Kuhn
 * (1955), in the form with potentials that takes time cubic in the size.
 */
final class Assignment {

    private Assignment() {}

    /**
     * @param weights by row and column; a pair of weight 0 or less is never made
     * @return for each row its column, or -1
     */
    static int[] best(double[][] weights) {
        int rows = weights.length;
        int columns = rows == 0 ? 0 : weights[0].length;
        int size = Math.max(rows, columns);
        int[] rowOf = new int[size + 1];
        double[] u = new double[size + 1];
        double[] v = new double[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(row, weights, size, rowOf, u, v);
        }
        int[] columnOf = new int[rows];
        Arrays.fill(columnOf, -1);
        for (int column = 1; column <= columns; column++) {
            int row = rowOf[column];
            if (row <= rows && weights[row - 1][column - 1] > 0) {
                columnOf[row - 1] = column - 1;
            }
        }
        return columnOf;
    }

    /** Gives a row a column, moving others along the cheapest path; rows, columns and arrays count from 1. */
    private static void augment(int row, double[][] weights, int size, int[] rowOf, double[] u, double[] v) {
        int[] cameFrom = new int[size + 1];
        double[] slack = new double[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        boolean[] seen = new boolean[size + 1];
        rowOf[0] = row;
        int at = 0;
        while (rowOf[at] != 0) {
            seen[at] = true;
            int next = 0;
            for (int column = 1; column <= size; column++) {
                if (!seen[column]) {
                    double cost = -weight(weights, rowOf[at], column) - u[rowOf[at]] - v[column];
                    if (cost < slack[column]) {
                        slack[column] = cost;
                        cameFrom[column] = at;
                    }
                    if (next == 0 || slack[column] < slack[next]) {
                        next = column;
                    }
                }
            }
            double delta = slack[next];
            for (int column = 0; column <= size; column++) {
                if (seen[column]) {
                    u[rowOf[column]] += delta;
                    v[column] -= delta;
                } else {
                    slack[column] -= delta;
                }
            }
            at = next;
        }
        while (at != 0) {
            rowOf[at] = rowOf[cameFrom[at]];
            at = cameFrom[at];
        }
    }

    private static double weight(double[][] weights, int row, int column) {
        boolean real = row <= weights.length && column <= weights[0].length;
        return real ? Math.max(0, weights[row - 1][column - 1]) : 0;
    }
}
