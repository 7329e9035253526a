package org.deskcheck.extract.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains the parser's two models together, with a dynamic oracle and exploration. */
final class ParserTrainer {

    /** A parser learns from the moves of its own choice this often, once it has seen the data once. */
    private static final double EXPLORING = 0.9;

    private static final int MOVE_BITS = 21;
    private static final int LABEL_BITS = 16;

    private final Perceptron moves = new Perceptron(ParserState.MOVES, MOVE_BITS);
    private final Perceptron labels;
    private final Random random = new Random(29);
    private final Features features = new Features();
    private final int[] moveScores = new int[ParserState.MOVES];
    private final int[] labelScores;

    ParserTrainer(int relations) {
        this.labels = new Perceptron(relations, LABEL_BITS);
        this.labelScores = new int[relations];
    }

    /**
     * Learns from all samples, each seen {@code rounds} times.
     *
     * @param tags for each sample the tags to parse with
     */
    void train(List<Training.Sample> samples, List<int[]> tags, int rounds) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            order.add(i);
        }
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (int i : order) {
                learn(samples.get(i), tags.get(i), round > 0);
            }
        }
    }

    float[] moveWeights() {
        return moves.averages();
    }

    float[] labelWeights() {
        return labels.averages();
    }

    private void learn(Training.Sample sample, int[] tags, boolean explore) {
        ParserState state = new ParserState(tags.length);
        Oracle oracle = new Oracle(sample.heads());
        while (!state.finished()) {
            int move = learnMove(sample, tags, state, oracle, explore);
            if (move == ParserState.SHIFT) {
                state.shift();
            } else {
                int head = state.headBy(move);
                state.attach(head, learnLabel(sample, tags, state, head));
            }
        }
    }

    private int learnMove(Training.Sample sample, int[] tags, ParserState state, Oracle oracle, boolean explore) {
        ParseFeatures.fill(features, sample.words(), tags, state);
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

    private int learnLabel(Training.Sample sample, int[] tags, ParserState state, int head) {
        int word = state.stack(0);
        LabelFeatures.fill(features, sample.words(), tags, state, head, word);
        int guess = labels.best(features, labelScores);
        int gold = sample.relations()[word];
        if (sample.heads()[word] == head && gold >= 0) {
            labels.update(features, gold, guess);
        }
        return guess;
    }
}
