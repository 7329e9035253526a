package org.deskcheck.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which statement of an old worksheet is which one of the article now. Both are counted from 0, in the order of the text. */
final class Pairs {

    static final int NONE = -1;

    private final List<Statement> before;
    private final List<Statement> now;
    private final int[] newOf;
    private final int[] oldOf;

    Pairs(List<Statement> before, List<Statement> now) {
        this.before = List.copyOf(before);
        this.now = List.copyOf(now);
        this.newOf = new int[before.size()];
        this.oldOf = new int[now.size()];
        Arrays.fill(newOf, NONE);
        Arrays.fill(oldOf, NONE);
    }

    void join(int old, int current) {
        newOf[old] = current;
        oldOf[current] = old;
    }

    Statement before(int old) {
        return before.get(old);
    }

    Statement now(int current) {
        return now.get(current);
    }

    /** What became of an old statement, or {@link #NONE}. */
    int newOf(int old) {
        return newOf[old];
    }

    boolean isNew(int current) {
        return oldOf[current] == NONE;
    }

    List<Integer> lost() {
        return IntStream.range(0, newOf.length)
                .filter(old -> newOf[old] == NONE)
                .boxed()
                .toList();
    }

    List<Integer> found() {
        return IntStream.range(0, oldOf.length).filter(this::isNew).boxed().toList();
    }

    int oldCount() {
        return newOf.length;
    }

    int newCount() {
        return oldOf.length;
    }
}
