package org.deskcheck.extract.sequence;

/**
 * The features of a sequence, position by position. A feature is any integer; a model folds it into its
 * table, so callers hash what they see and need no dictionary.
 *
 * @param emissions for each position what speaks for its label
 * @param transitions for each position what speaks for the step from the label before it; the first
 *     entry is never read
 */
public record Sequence(int[][] emissions, int[][] transitions) {

    /** How many positions it has. */
    public int length() {
        return emissions.length;
    }
}
