package org.deskcheck.extract.syntax;

/** The mean of the weights of several models of one kind. */
final class Mean {

    private float[] sums = {};
    private int count;

    void add(float[] weights) {
        if (count++ == 0) {
            sums = weights;
            return;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] += weights[i];
        }
    }

    float[] weights() {
        float[] mean = sums.clone();
        for (int i = 0; i < mean.length; i++) {
            mean[i] /= count;
        }
        return mean;
    }
}
