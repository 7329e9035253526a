package org.deskcheck.extract.sequence;

/**
 * The scores of every label at every position of one sequence and of every step between two labels, and
 * what can be told from them: the best labels and each label's probability.
 */
final class Lattice {

    private final int length;
    private final int labels;
    private final float[] emissions;
    private final float[] steps;

    /**
     * @param emissions by position, then label
     * @param steps by position, then the label before, then the label; those of position 0 are not read
     */
    Lattice(int length, int labels, float[] emissions, float[] steps) {
        this.length = length;
        this.labels = labels;
        this.emissions = emissions;
        this.steps = steps;
    }

    int length() {
        return length;
    }

    int labels() {
        return labels;
    }

    float emission(int at, int label) {
        return emissions[at * labels + label];
    }

    /** The labels with the highest total score (Viterbi). */
    int[] best() {
        int[] path = new int[length];
        if (length == 0) {
            return path;
        }
        float[] before = new float[labels];
        float[] now = new float[labels];
        byte[] from = new byte[length * labels];
        System.arraycopy(emissions, 0, before, 0, labels);
        for (int at = 1; at < length; at++) {
            for (int label = 0; label < labels; label++) {
                int best = 0;
                float bestScore = Float.NEGATIVE_INFINITY;
                for (int previous = 0; previous < labels; previous++) {
                    float score = before[previous] + step(at, previous, label);
                    if (score > bestScore) {
                        bestScore = score;
                        best = previous;
                    }
                }
                now[label] = bestScore + emissions[at * labels + label];
                from[at * labels + label] = (byte) best;
            }
            float[] swap = before;
            before = now;
            now = swap;
        }
        int label = 0;
        for (int other = 1; other < labels; other++) {
            label = before[other] > before[label] ? other : label;
        }
        for (int at = length - 1; at >= 0; at--) {
            path[at] = label;
            label = from[at * labels + label];
        }
        return path;
    }

    /** Sums over all labellings, from the left and from the right (forward-backward, in logarithms). */
    Sums sums() {
        double[] forward = new double[length * labels];
        double[] backward = new double[length * labels];
        double[] terms = new double[labels];
        for (int at = 0; at < length; at++) {
            for (int label = 0; label < labels; label++) {
                double before = 0;
                if (at > 0) {
                    for (int previous = 0; previous < labels; previous++) {
                        terms[previous] = forward[(at - 1) * labels + previous] + step(at, previous, label);
                    }
                    before = logSum(terms, 0);
                }
                forward[at * labels + label] = before + emissions[at * labels + label];
            }
        }
        for (int at = length - 2; at >= 0; at--) {
            for (int label = 0; label < labels; label++) {
                for (int next = 0; next < labels; next++) {
                    int behind = (at + 1) * labels + next;
                    terms[next] = step(at + 1, label, next) + emissions[behind] + backward[behind];
                }
                backward[at * labels + label] = logSum(terms, 0);
            }
        }
        double total = length == 0 ? 0 : logSum(forward, (length - 1) * labels);
        return new Sums(forward, backward, total);
    }

    /** @param total logarithm of the sum over all labellings */
    record Sums(double[] forward, double[] backward, double total) {}

    /** The probability of each label, by position, then label. */
    double[] probabilities(Sums sums) {
        double[] probabilities = new double[length * labels];
        for (int i = 0; i < probabilities.length; i++) {
            probabilities[i] = Math.exp(sums.forward()[i] + sums.backward()[i] - sums.total());
        }
        return probabilities;
    }

    /** The probability that the labels at {@code at - 1} and {@code at} are these two. */
    double stepProbability(Sums sums, int at, int previous, int label) {
        return Math.exp(sums.forward()[(at - 1) * labels + previous]
                + step(at, previous, label)
                + emissions[at * labels + label]
                + sums.backward()[at * labels + label]
                - sums.total());
    }

    /** The score of one labelling. */
    double score(int[] path) {
        double score = 0;
        for (int at = 0; at < length; at++) {
            score += emissions[at * labels + path[at]];
            score += at > 0 ? step(at, path[at - 1], path[at]) : 0;
        }
        return score;
    }

    float step(int at, int previous, int label) {
        return steps[(at * labels + previous) * labels + label];
    }

    private double logSum(double[] terms, int offset) {
        double greatest = terms[offset];
        for (int i = 1; i < labels; i++) {
            greatest = Math.max(greatest, terms[offset + i]);
        }
        double sum = 0;
        for (int i = 0; i < labels; i++) {
            sum += Math.exp(terms[offset + i] - greatest);
        }
        return greatest + Math.log(sum);
    }
}
