package org.deskcheck.extract.learned;

import java.util.Arrays;

/**
 * How each token hangs together with a cue in the dependency tree: the branch of the cue that it belongs
 * to, and the whole path. Both are numbers that stand for a list of relations.
 */
final class CuePaths {

    private static final int CUE = 1;
    private static final int SAME_SENTENCE = 2;
    private static final int EARLIER_SENTENCE = 3;
    private static final int LATER_SENTENCE = 4;
    private static final int NAMED_STEPS = 4;
    private static final int MOST_STEPS = 40;

    private final Tokens tokens;
    private final int head;
    private final int cueStart;
    private final int cueEnd;
    private final int[] branches;
    private final int[] paths;
    private final boolean[] known;

    CuePaths(Tokens tokens, int head, int cueStart, int cueEnd) {
        this.tokens = tokens;
        this.head = head;
        this.cueStart = cueStart;
        this.cueEnd = cueEnd;
        this.branches = new int[tokens.size];
        this.paths = new int[tokens.size];
        this.known = new boolean[tokens.size];
    }

    /** Through which relation of the cue, or of a word above it, the token is reached. */
    int branch(int token) {
        find(token);
        return branches[token];
    }

    /** The relations from the token up to the first word that it shares with the cue. */
    int path(int token) {
        find(token);
        return paths[token];
    }

    private void find(int token) {
        if (known[token]) {
            return;
        }
        known[token] = true;
        if (token >= cueStart && token < cueEnd) {
            set(token, CUE, CUE);
        } else if (tokens.sentence[token] != tokens.sentence[head]) {
            int side = token < head ? EARLIER_SENTENCE : LATER_SENTENCE;
            set(token, side, side);
        } else {
            climb(token);
        }
    }

    private void climb(int token) {
        int at = token;
        int last = -1;
        int path = 11;
        int steps = 0;
        int above = above(at);
        while (above < 0 && steps < MOST_STEPS && tokens.head[at] != Tokens.NO_HEAD) {
            if (steps < NAMED_STEPS) {
                path = Features.mix(path, tokens.relation[at]);
            }
            steps++;
            last = at;
            at = tokens.head[at];
            above = above(at);
        }
        if (above < 0) {
            set(token, SAME_SENTENCE, SAME_SENTENCE);
            return;
        }
        int side = token < head ? 1 : 2;
        int lastRelation = last < 0 ? 0 : tokens.relation[last];
        if (above == 0) {
            set(token, Features.mix(lastRelation, side), Features.mix(path, steps > NAMED_STEPS ? 1 : 0));
        } else {
            int up = upwards(above);
            set(token, Features.mix(Features.mix(up, lastRelation), side), Features.mix(up, path));
        }
    }

    /** How many steps above the cue's head a token stands, 0 for the head itself, -1 if it does not. */
    private int above(int token) {
        int at = head;
        for (int steps = 0; steps < 30 && at != Tokens.NO_HEAD; steps++) {
            if (at == token) {
                return steps;
            }
            at = tokens.head[at];
        }
        return -1;
    }

    private int upwards(int steps) {
        int up = 23;
        int at = head;
        for (int step = 0; step < Math.min(steps, 3); step++) {
            up = Features.mix(up, tokens.relation[at]);
            at = tokens.head[at];
        }
        return up;
    }

    private void set(int token, int branch, int path) {
        branches[token] = branch;
        paths[token] = path;
    }

    @Override
    public String toString() {
        return "paths to " + head + ": " + Arrays.toString(branches);
    }
}
