package org.deskcheck.extract.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deskcheck.extract.signs.SignWeights;

/**
 * Fits a {@link NeedModel}: logistic regression with a quadratic penalty, by gradient descent with momentum
 * (Nesterov). Both classes weigh the same, however many examples they have. The same examples give the same
 * model.
 */
public final class NeedTrainer {

    private static final double PENALTY = 30;
    private static final int FEWEST = 10;
    private static final double SMALLEST = 0.1;
    private static final int ROUNDS = 3000;
    private static final double STEP = 0.3;

    private record Example(Set<String> signs, boolean needs) {}

    private final List<Example> examples = new ArrayList<>();

    /** @param needs whether a reporter named a source */
    public void add(Set<String> signs, boolean needs) {
        examples.add(new Example(Set.copyOf(signs), needs));
    }

    /** Signs seen in fewer than ten examples, and those that end up weighing less than 0.1, are left out. */
    public NeedModel train() {
        Map<String, Integer> index = index();
        int[][] signs = examples.stream()
                .map(example -> example.signs().stream()
                        .filter(index::containsKey)
                        .mapToInt(index::get)
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        double[] weights = fit(signs, index.size());
        Map<String, Double> kept = new TreeMap<>();
        index.forEach((sign, at) -> {
            double rounded = Math.round(weights[at] * 1000) / 1000.0;
            if (Math.abs(rounded) >= SMALLEST) {
                kept.put(sign, rounded);
            }
        });
        kept.put(NeedModel.BIAS, Math.round(weights[index.size()] * 1000) / 1000.0);
        return new NeedModel(new SignWeights(kept));
    }

    private Map<String, Integer> index() {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> example.signs().forEach(sign -> counts.merge(sign, 1, Integer::sum)));
        Map<String, Integer> index = new TreeMap<>();
        counts.forEach((sign, count) -> {
            if (count >= FEWEST) {
                index.put(sign, index.size());
            }
        });
        return index;
    }

    private double[] fit(int[][] signs, int size) {
        double half = examples.size() / 2.0;
        long needing = examples.stream().filter(Example::needs).count();
        double weightOfNeeding = half / needing;
        double weightOfOthers = half / (examples.size() - needing);
        double[] weights = new double[size + 1];
        double[] before = weights.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] ahead = new double[size + 1];
            for (int i = 0; i <= size; i++) {
                ahead[i] = weights[i] + round / (round + 3.0) * (weights[i] - before[i]);
            }
            double[] slope = new double[size + 1];
            for (int e = 0; e < signs.length; e++) {
                boolean needs = examples.get(e).needs();
                double error = (needs ? weightOfNeeding : weightOfOthers) * (guess(ahead, signs[e]) - (needs ? 1 : 0));
                for (int sign : signs[e]) {
                    slope[sign] += error;
                }
                slope[size] += error;
            }
            before = weights;
            weights = new double[size + 1];
            for (int i = 0; i <= size; i++) {
                double penalty = i < size ? PENALTY * ahead[i] : 0;
                weights[i] = ahead[i] - STEP / half / 10 * (slope[i] + penalty);
            }
        }
        return weights;
    }

    private static double guess(double[] weights, int[] signs) {
        double sum = weights[weights.length - 1];
        for (int sign : signs) {
            sum += weights[sign];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
