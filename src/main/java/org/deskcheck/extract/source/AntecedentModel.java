package org.deskcheck.extract.source;

import java.util.List;
import org.deskcheck.extract.signs.SignWeights;
import org.deskcheck.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Resolves a pronoun to the candidate with the weightiest signs.
 *
 * @param weights by sign; above zero speaks for a candidate
 */
public record AntecedentModel(SignWeights weights) implements AntecedentChoice {

    /** The model that ships. */
    public static AntecedentModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        private static final AntecedentModel MODEL =
                new AntecedentModel(SignWeights.shipped(AntecedentModel.class, "antecedents.tsv"));
    }

    /** The candidate that most speaks for; of equal ones the nearest. */
    @Override
    public @Nullable Source choose(int token, List<Antecedent> candidates) {
        Source best = null;
        double bestScore = Double.NEGATIVE_INFINITY;
        for (Antecedent candidate : candidates) {
            double score = weights.sum(candidate.signs());
            if (score > bestScore) {
                bestScore = score;
                best = candidate.source();
            }
        }
        return best;
    }
}
