package org.deskcheck.desk.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether what is held to be 80 per cent probable is right four times of five: predictions by tenths of
 * their probability, with how many of them are right (a reliability table; Brier, "Verification of
 * forecasts expressed in terms of probability", 1950).
 */
public final class Reliability {

    private static final int TENTHS = 10;

    private final int[] predicted = new int[TENTHS];
    private final int[] right = new int[TENTHS];
    private final double[] expected = new double[TENTHS];
    private double squares;

    void add(double probability, boolean isRight) {
        int tenth = Math.min(TENTHS - 1, (int) (probability * TENTHS));
        predicted[tenth]++;
        right[tenth] += isRight ? 1 : 0;
        expected[tenth] += probability;
        squares += Math.pow(probability - (isRight ? 1 : 0), 2);
    }

    /** A line for each tenth that has predictions, and one that sums up. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int all = 0;
        double off = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            all += predicted[tenth];
            off += Math.abs(expected[tenth] - right[tenth]);
            if (predicted[tenth] > 0) {
                lines.add(String.format(
                        Locale.ROOT,
                        "probability %.1f-%.1f  predicted %d  mean %.3f  right %.3f",
                        tenth / 10.0,
                        (tenth + 1) / 10.0,
                        predicted[tenth],
                        expected[tenth] / predicted[tenth],
                        (double) right[tenth] / predicted[tenth]));
            }
        }
        if (all > 0) {
            lines.add(String.format(
                    Locale.ROOT, "probability  off by %.3f on average, Brier score %.3f", off / all, squares / all));
        }
        return lines;
    }
}
