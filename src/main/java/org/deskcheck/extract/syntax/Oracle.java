package org.deskcheck.extract.syntax;

/** The dynamic oracle of the arc-hybrid system: what a move costs (Goldberg and Nivre 2013). */
final class Oracle {

    private final int[] gold;

    /** @param gold the head of each word, the root being the number of words */
    Oracle(int[] gold) {
        this.gold = gold;
    }

    /** How many gold arcs can no longer be reached after an allowed move. */
    int cost(ParserState state, int move) {
        int next = state.next();
        if (move == ParserState.SHIFT) {
            return shiftCost(state, next);
        }
        int top = state.stack(0);
        int head = gold[top];
        boolean lost = move == ParserState.LEFT ? head > next || head == state.stack(1) : head >= next;
        return (lost ? 1 : 0) + dependentsFrom(next, top);
    }

    private int shiftCost(ParserState state, int next) {
        int cost = 0;
        for (int below = 0; below < state.depth(); below++) {
            int word = state.stack(below);
            if (gold[word] == next) {
                cost++;
            }
            if (below > 0 && gold[next] == word) {
                cost++;
            }
        }
        return cost;
    }

    private int dependentsFrom(int first, int head) {
        int count = 0;
        for (int i = first; i < gold.length; i++) {
            if (gold[i] == head) {
                count++;
            }
        }
        return count;
    }
}
