package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains taggers. */
final class TaggerTrainer {

    private static final int BITS = 17;

    private final int classes;
    private final int rounds;

    TaggerTrainer(int classes, int rounds) {
        this.classes = classes;
        this.rounds = rounds;
    }

    /** The averaged weights. */
    float[] train(List<Training.Sample> samples) {
        Perceptron perceptron = new Perceptron(classes, BITS);
        List<Training.Sample> order = new ArrayList<>(samples);
        Random random = new Random(17);
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
                perceptron.update(features, sample.tags()[i], guesses[i]);
            }
        }
    }

    /**
     * Tags for each sample by a tagger that has not seen it, so that a parser learns from tags with the
     * mistakes that it will meet.
     */
    List<int[]> jackknife(List<Training.Sample> samples, int folds, double pruned) {
        List<int[]> tags = new ArrayList<>(Collections.nCopies(samples.size(), new int[0]));
        for (int fold = 0; fold < folds; fold++) {
            List<Training.Sample> seen = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                if (i % folds != fold) {
                    seen.add(samples.get(i));
                }
            }
            Tagger tagger = new Tagger(Weights.quantise(classes, train(seen), pruned));
            for (int i = fold; i < samples.size(); i += folds) {
                tags.set(i, tagger.tag(samples.get(i).words()));
            }
        }
        return tags;
    }
}
