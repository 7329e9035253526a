package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the parser's two models together, with a dynamic oracle and exploration. */
final class ParserTrainer {

    /** A parser learns from the moves of its own choice this often, once it has seen the data once. */
    private static final double EXPLORING = 0.9;

    private static final int MOVE_FEATURES = 32;
    private static final int LABEL_FEATURES = 1;

    private final List<Training.Sample> samples;
    private final Perceptron moves;
    private final Perceptron labels;
    private final Random random;
    private final Features features = new Features();
    private final int[] moveScores = new int[ParserState.MOVES];
    private final int[] labelScores;

    /** @param seed decides the order of the samples */
    ParserTrainer(int relations, List<Training.Sample> samples, long seed) {
        this.random = new Random(seed);
        int words = Training.words(samples);
        this.samples = samples;
        this.moves = new Perceptron(ParserState.MOVES, words, MOVE_FEATURES);
        this.labels = new Perceptron(relations, words, LABEL_FEATURES);
        this.labelScores = new int[relations];
    }

    /**
     * Learns from all samples, each seen {@code rounds} times.
     *
     * @param tagged for each sample its words with the tags to parse with
     */
    void train(List<Tagged> tagged, int rounds) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                learn(samples.get(i), tagged.get(i), round > 0);
            }
        }
    }

    float[] moveWeights() {
        return moves.averages();
    }

    float[] labelWeights() {
        return labels.averages();
    }

    private void learn(Training.Sample sample, Tagged sentence, boolean explore) {
        ParserState state = new ParserState(sentence.size());
        Oracle oracle = new Oracle(sample.heads());
        while (!state.finished()) {
            int move = learnMove(sample, sentence, state, oracle, explore);
            if (move == ParserState.SHIFT) {
                state.shift();
            } else {
                int head = state.headBy(move);
                state.attach(head, learnLabel(sample, sentence, state, head));
            }
        }
    }

    private int learnMove(Training.Sample sample, Tagged sentence, ParserState state, Oracle oracle, boolean explore) {
        ParseFeatures.fill(features, sentence, state);
        moves.score(features, moveScores);
        int guess = -1;
        int gold = -1;
        int least = Integer.MAX_VALUE;
        int guessCost = 0;
        for (int move = 0; move < ParserState.MOVES; move++) {
            if (!state.allows(move)) {
                continue;
            }
            int cost = oracle.cost(state, move);
            if (guess < 0 || moveScores[move] > moveScores[guess]) {
                guess = move;
                guessCost = cost;
            }
            if (cost < least || (cost == least && moveScores[move] > moveScores[gold])) {
                gold = move;
                least = cost;
            }
        }
        moves.update(features, guessCost == least ? guess : gold, guess);
        return explore && random.nextDouble() < EXPLORING ? guess : gold;
    }

    private int learnLabel(Training.Sample sample, Tagged sentence, ParserState state, int head) {
        int word = state.stack(0);
        LabelFeatures.fill(features, sentence, state, head, word);
        int guess = labels.best(features, labelScores);
        int gold = sample.relations()[word];
        if (sample.heads()[word] == head && gold >= 0) {
            labels.update(features, gold, guess);
        }
        return guess;
    }
}
