package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains taggers. */
final class TaggerTrainer {

    /** Features for each word that are worth a row of their own, roughly. */
    private static final int FEATURES = 2;

    /** The right class must win by this much. */
    private static final int MARGIN = 40;

    private final int classes;
    private final int rounds;

    TaggerTrainer(int classes, int rounds) {
        this.classes = classes;
        this.rounds = rounds;
    }

    /** The averaged weights, learned from the samples in an order that the seed decides. */
    float[] train(List<Training.Sample> samples, long seed) {
        Perceptron perceptron = new Perceptron(classes, Training.words(samples), FEATURES);
        List<Training.Sample> order = new ArrayList<>(samples);
        Random random = new Random(seed);
        Features features = new Features();
        int[] scores = new int[classes];
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Training.Sample sample : order) {
                learn(perceptron, sample, features, scores);
            }
        }
        return perceptron.averages();
    }

    private static void learn(Perceptron perceptron, Training.Sample sample, Features features, int[] scores) {
        int[] guesses = new int[sample.words().size()];
        for (int i = 0; i < guesses.length; i++) {
            TagFeatures.fill(features, sample.words(), i, guesses);
            guesses[i] = perceptron.best(features, scores);
            if (sample.tags()[i] >= 0) {
                perceptron.learn(features, scores, sample.tags()[i], MARGIN);
            }
        }
    }

    /**
     * Tags for each sample by a tagger that has not seen it, so that a parser learns from tags with the
     * mistakes that it will meet.
     */
    List<int[]> jackknife(List<Training.Sample> samples, int folds) {
        List<int[]> tags = new ArrayList<>(Collections.nCopies(samples.size(), new int[0]));
        for (int fold = 0; fold < folds; fold++) {
            List<Training.Sample> seen = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                if (i % folds != fold) {
                    seen.add(samples.get(i));
                }
            }
            Tagger tagger =
                    new Tagger(SparseWeights.of(classes, train(seen, fold)).scorer());
            for (int i = fold; i < samples.size(); i += folds) {
                tags.set(i, tagger.tag(samples.get(i).words()));
            }
        }
        return tags;
    }
}
