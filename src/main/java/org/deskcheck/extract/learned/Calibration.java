package org.deskcheck.extract.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Makes of the evidence for an attribution how probable it is that an annotator marks the same: a logistic
 * regression (Platt, "Probabilistic outputs for support vector machines", 1999). Immutable.
 */
final class Calibration {

    private static final int STEPS = 3000;
    private static final double RATE = 0.5;

    private final double[] weights;

    private Calibration(double[] weights) {
        this.weights = weights;
    }

    /** An attribution that somebody else has judged. */
    record Judged(Evidence evidence, boolean right) {}

    /** Fits it to judged attributions, that the tagger was not trained on. */
    static Calibration fit(List<Judged> judged) {
        Calibration calibration = new Calibration(new double[Evidence.FEATURES]);
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[Evidence.FEATURES];
            for (Judged each : judged) {
                double[] features = each.evidence().features();
                double missed = (each.right() ? 1 : 0) - calibration.exactly(features);
                for (int i = 0; i < features.length; i++) {
                    gradient[i] += missed * features[i];
                }
            }
            for (int i = 0; i < gradient.length; i++) {
                calibration.weights[i] += RATE * gradient[i] / Math.max(1, judged.size());
            }
        }
        return calibration;
    }

    /** From 0 to 1, in hundredths: more digits would pretend to know more. */
    double probability(Evidence evidence) {
        return Math.rint(exactly(evidence.features()) * 100) / 100;
    }

    private double exactly(double[] features) {
        double sum = 0;
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    void write(DataOutput out) throws IOException {
        for (double weight : weights) {
            out.writeFloat((float) weight);
        }
    }

    static Calibration read(DataInput in) throws IOException {
        double[] weights = new double[Evidence.FEATURES];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.readFloat();
        }
        return new Calibration(weights);
    }
}
