package org.deskcheck.extract.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The few labellings of a sequence with the highest total scores (Viterbi's algorithm with several ranks). */
final class BestPaths {

    private final Lattice lattice;
    private final int length;
    private final int labels;
    private final int ranks;
    /** For each position, label and rank the label and rank before it, as {@code label * ranks + rank}. */
    private final short[] from;

    private float[] now;

    /** @param ranks how many labellings are wanted */
    BestPaths(Lattice lattice, int ranks) {
        this.lattice = lattice;
        this.length = lattice.length();
        this.labels = lattice.labels();
        this.ranks = ranks;
        this.from = new short[length * labels * ranks];
        this.now = new float[labels * ranks];
    }

    /** The labellings, the best one first; fewer than wanted if there are not so many. */
    List<int[]> find() {
        for (int label = 0; label < labels; label++) {
            Arrays.fill(now, label * ranks, (label + 1) * ranks, Float.NEGATIVE_INFINITY);
            now[label * ranks] = lattice.emission(0, label);
        }
        for (int at = 1; at < length; at++) {
            float[] before = now;
            now = new float[labels * ranks];
            for (int label = 0; label < labels; label++) {
                step(before, at, label);
            }
        }
        List<int[]> paths = new ArrayList<>();
        boolean[] taken = new boolean[now.length];
        for (int rank = 0; rank < ranks; rank++) {
            int best = -1;
            for (int end = 0; end < now.length; end++) {
                boolean open = !taken[end] && now[end] != Float.NEGATIVE_INFINITY;
                if (open && (best < 0 || now[end] > now[best])) {
                    best = end;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                paths.add(path(best));
            }
        }
        return paths;
    }

    /** Merges the ranked ways into one label: each label before it has its ways in order already. */
    private void step(float[] before, int at, int label) {
        int[] next = new int[labels];
        for (int rank = 0; rank < ranks; rank++) {
            int best = 0;
            float bestScore = Float.NEGATIVE_INFINITY;
            for (int previous = 0; previous < labels; previous++) {
                if (next[previous] < ranks) {
                    float score = before[previous * ranks + next[previous]] + lattice.step(at, previous, label);
                    if (score > bestScore) {
                        bestScore = score;
                        best = previous;
                    }
                }
            }
            now[label * ranks + rank] = bestScore + lattice.emission(at, label);
            from[(at * labels + label) * ranks + rank] = (short) (best * ranks + Math.min(next[best], ranks - 1));
            next[best]++;
        }
    }

    private int[] path(int end) {
        int[] path = new int[length];
        int state = end;
        for (int at = length - 1; at >= 0; at--) {
            path[at] = state / ranks;
            state = from[at * labels * ranks + state];
        }
        return path;
    }
}
