package org.deskcheck.desk.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.Annotation;

/**
 * How well predicted attributions agree with an annotator's.
 *
 * <p>Predictions and gold are paired one to one, best fit first. A prediction is right if its content and
 * the gold content share at least half of their words (F1 ≥ .5) and, for {@code …AndSource}, the sources
 * are equal or share a telling word. In the speech figures, a prediction paired with gold that is not
 * speech does not count, and one paired with nothing counts as wrong.
 *
 * @param articles how many articles were scored
 * @param goldSpeech how many gold attributions report speech
 */
public record AttributionScore(
        int articles,
        int goldSpeech,
        PrecisionRecall speechContentAndSource,
        PrecisionRecall speechContent,
        PrecisionRecall contentAndSource,
        PrecisionRecall content) {

    static final AttributionScore NONE = new AttributionScore(
            0, 0, PrecisionRecall.NONE, PrecisionRecall.NONE, PrecisionRecall.NONE, PrecisionRecall.NONE);

    private record Pair(double fit, int gold, int predicted) {

        static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::fit)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted)
                .reversed();
    }

    /**
     * What became of one prediction.
     *
     * @param speech whether it counts in the figures for speech
     * @param content whether its content is right
     * @param source whether its source is right as well
     */
    record Outcome(boolean speech, boolean content, boolean source) {}

    /** The score of one article. */
    static AttributionScore of(String text, List<Annotation> gold, List<Annotation> predicted) {
        ScoredText scored = new ScoredText(text);
        int goldSpeech = (int) gold.stream()
                .filter(roles -> ScoredAttribution.of(roles, scored).speech())
                .count();
        return of(outcomes(text, gold, predicted), gold.size(), goldSpeech);
    }

    private static AttributionScore of(List<Outcome> outcomes, int gold, int goldSpeech) {
        int speechPredicted = 0;
        int speechContent = 0;
        int speechBoth = 0;
        int content = 0;
        int both = 0;
        for (Outcome outcome : outcomes) {
            speechPredicted += outcome.speech() ? 1 : 0;
            speechContent += outcome.content() && outcome.speech() ? 1 : 0;
            speechBoth += outcome.source() && outcome.speech() ? 1 : 0;
            content += outcome.content() ? 1 : 0;
            both += outcome.source() ? 1 : 0;
        }
        return new AttributionScore(
                1,
                goldSpeech,
                new PrecisionRecall(speechBoth, speechPredicted, goldSpeech),
                new PrecisionRecall(speechContent, speechPredicted, goldSpeech),
                new PrecisionRecall(both, outcomes.size(), gold),
                new PrecisionRecall(content, outcomes.size(), gold));
    }

    /** What became of each prediction, in their order. */
    static List<Outcome> outcomes(String text, List<Annotation> goldRoles, List<Annotation> predictedRoles) {
        ScoredText scored = new ScoredText(text);
        List<ScoredAttribution> gold = goldRoles.stream()
                .map(roles -> ScoredAttribution.of(roles, scored))
                .toList();
        List<ScoredAttribution> predicted = predictedRoles.stream()
                .map(roles -> ScoredAttribution.of(roles, scored))
                .toList();
        Map<Integer, Integer> goldOf = align(gold, predicted);
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < predicted.size(); i++) {
            Integer paired = goldOf.get(i);
            ScoredAttribution match = paired == null ? null : gold.get(paired);
            boolean content = match != null && match.sameContent(predicted.get(i));
            boolean source = content && match != null && match.sameSource(predicted.get(i), scored);
            outcomes.add(new Outcome(match == null || match.speech(), content, source));
        }
        return outcomes;
    }

    AttributionScore plus(AttributionScore other) {
        return new AttributionScore(
                articles + other.articles,
                goldSpeech + other.goldSpeech,
                speechContentAndSource.plus(other.speechContentAndSource),
                speechContent.plus(other.speechContent),
                contentAndSource.plus(other.contentAndSource),
                content.plus(other.content));
    }

    // Gold by prediction, greedily.
    private static Map<Integer, Integer> align(List<ScoredAttribution> gold, List<ScoredAttribution> predicted) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            for (int j = 0; j < predicted.size(); j++) {
                double fit = gold.get(i).fit(predicted.get(j));
                if (fit > 0) {
                    pairs.add(new Pair(fit, i, j));
                }
            }
        }
        pairs.sort(Pair.BEST_FIRST);
        Map<Integer, Integer> goldOf = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!goldOf.containsKey(pair.predicted()) && taken.add(pair.gold())) {
                goldOf.put(pair.predicted(), pair.gold());
            }
        }
        return goldOf;
    }
}
