package org.deskcheck.extract.sequence;

/** The labels given to a sequence, with how sure the model is of them. */
public final class Labelling {

    private final int[] labels;
    private final double[] probabilities;
    private final int labelCount;

    Labelling(int[] labels, double[] probabilities, int labelCount) {
        this.labels = labels;
        this.probabilities = probabilities;
        this.labelCount = labelCount;
    }

    /** How many positions it has. */
    public int length() {
        return labels.length;
    }

    /** The label of a position. */
    public int label(int position) {
        return labels[position];
    }

    /** The probability, from 0 to 1, that a position has a label. */
    public double probability(int position, int label) {
        return probabilities[position * labelCount + label];
    }
}
