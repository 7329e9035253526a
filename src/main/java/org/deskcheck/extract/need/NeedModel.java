package org.deskcheck.extract.need;

import java.util.Set;
import org.deskcheck.extract.signs.SignWeights;

/**
 * How likely a sentence needs a source: a logistic regression.
 *
 * @param weights by sign; above zero speaks for a source. {@link #BIAS} is a sign of every sentence
 */
public record NeedModel(SignWeights weights) {

    static final String BIAS = "(bias)";

    /** The model that ships. */
    public static NeedModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        private static final NeedModel MODEL = new NeedModel(SignWeights.shipped(NeedModel.class, "source-need.tsv"));
    }

    /** How likely a reporter would have named a source for a sentence with these signs, from 0 to 1. */
    public double need(Set<String> signs) {
        return 1 / (1 + Math.exp(-weights.of(BIAS) - weights.sum(signs)));
    }
}
