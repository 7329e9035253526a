package org.deskcheck.extract.syntax;

/**
 * A greedy transition-based dependency parser: one model chooses the moves, another names each arc as it is
 * made. Takes time linear in the sentence. Not for use by several threads at once; cheap to make.
 */
final class Parser {

    private final Scorer moves;
    private final Scorer labels;
    private final Features features = new Features();
    private final int[] moveScores = new int[ParserState.MOVES];
    private final int[] labelScores;

    Parser(Scorer moves, Scorer labels) {
        this.moves = moves;
        this.labels = labels;
        this.labelScores = new int[labels.classes()];
    }

    /** The finished state, which knows each word's head and relation. */
    ParserState parse(Tagged sentence) {
        ParserState state = new ParserState(sentence.size());
        while (!state.finished()) {
            int only = state.onlyMove();
            int move = only == ParserState.NONE ? choose(sentence, state) : only;
            if (move == ParserState.SHIFT) {
                state.shift();
            } else {
                int head = state.headBy(move);
                state.attach(head, label(sentence, state, head));
            }
        }
        return state;
    }

    private int choose(Tagged sentence, ParserState state) {
        ParseFeatures.fill(features, sentence, state);
        moves.score(features, moveScores);
        int best = -1;
        for (int move = 0; move < ParserState.MOVES; move++) {
            if (state.allows(move) && (best < 0 || moveScores[move] > moveScores[best])) {
                best = move;
            }
        }
        return best;
    }

    private int label(Tagged sentence, ParserState state, int head) {
        LabelFeatures.fill(features, sentence, state, head, state.stack(0));
        return labels.best(features, labelScores);
    }
}
