package org.deskcheck.extract.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deskcheck.extract.signs.SignWeights;

/**
 * Fits an {@link AntecedentModel}: of all candidates for a pronoun the right one is to be the most likely, a
 * multinomial logistic regression with a quadratic penalty, by gradient ascent with momentum (Nesterov). The
 * same lessons in the same order give the same model.
 */
public final class AntecedentTrainer {

    private static final double PENALTY = 3;
    private static final int FEWEST = 5;
    private static final double SMALLEST = 0.03;
    private static final int ROUNDS = 400;
    private static final double STEP = 0.02;

    private record Lesson(int[][] signs, boolean[] right) {}

    private final List<List<Antecedent>> candidates = new ArrayList<>();
    private final List<boolean[]> answers = new ArrayList<>();

    /** @param right for each candidate whether it is the one that is meant; a lesson without any teaches nothing */
    public void add(List<Antecedent> lesson, boolean[] right) {
        candidates.add(List.copyOf(lesson));
        answers.add(right.clone());
    }

    public AntecedentModel train() {
        Map<String, Integer> index = index();
        List<Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            int[][] signs = candidates.get(i).stream()
                    .map(candidate -> candidate.signs().stream()
                            .filter(index::containsKey)
                            .mapToInt(index::get)
                            .sorted()
                            .toArray())
                    .toArray(int[][]::new);
            lessons.add(new Lesson(signs, answers.get(i)));
        }
        double[] weights = fit(lessons, index.size());
        Map<String, Double> kept = new TreeMap<>();
        index.forEach((sign, at) -> {
            double rounded = Math.round(weights[at] * 1000) / 1000.0;
            if (Math.abs(rounded) >= SMALLEST) {
                kept.put(sign, rounded);
            }
        });
        return new AntecedentModel(new SignWeights(kept));
    }

    private Map<String, Integer> index() {
        Map<String, Integer> counts = new TreeMap<>();
        candidates.forEach(lesson ->
                lesson.forEach(candidate -> candidate.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum))));
        Map<String, Integer> index = new TreeMap<>();
        counts.forEach((sign, count) -> {
            if (count >= FEWEST) {
                index.put(sign, index.size());
            }
        });
        return index;
    }

    private static double[] fit(List<Lesson> lessons, int size) {
        double[] weights = new double[size];
        double[] before = weights;
        for (int round = 0; round < ROUNDS; round++) {
            double[] ahead = new double[size];
            for (int i = 0; i < size; i++) {
                ahead[i] = weights[i] + round / (round + 3.0) * (weights[i] - before[i]);
            }
            double[] slope = new double[size];
            for (Lesson lesson : lessons) {
                learn(lesson, ahead, slope);
            }
            before = weights;
            weights = new double[size];
            for (int i = 0; i < size; i++) {
                weights[i] = ahead[i] + STEP * 10 / (10 + lessons.size() / 10.0) * (slope[i] - PENALTY * ahead[i]);
            }
        }
        return weights;
    }

    /** Adds how much likelier the right candidates become with each weight. */
    private static void learn(Lesson lesson, double[] weights, double[] slope) {
        int n = lesson.signs().length;
        double[] odds = new double[n];
        double all = 0;
        double right = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int sign : lesson.signs()[i]) {
                sum += weights[sign];
            }
            odds[i] = Math.exp(sum);
            all += odds[i];
            right += lesson.right()[i] ? odds[i] : 0;
        }
        for (int i = 0; i < n; i++) {
            double push = (lesson.right()[i] ? odds[i] / right : 0) - odds[i] / all;
            for (int sign : lesson.signs()[i]) {
                slope[sign] += push;
            }
        }
    }
}
