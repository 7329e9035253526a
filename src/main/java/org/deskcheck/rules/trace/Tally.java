package org.deskcheck.rules.trace;

import java.util.IdentityHashMap;
import java.util.Map;

/** How often conditions were asked and held. A condition is a part of a parsed rule, told by its identity. */
final class Tally {

    private static final class Count {
        private int held;
        private int failed;
    }

    private final Map<Object, Count> counts = new IdentityHashMap<>();

    void count(Object condition, boolean holds) {
        Count count = counts.computeIfAbsent(condition, one -> new Count());
        if (holds) {
            count.held++;
        } else {
            count.failed++;
        }
    }

    int held(Object condition) {
        Count count = counts.get(condition);
        return count == null ? 0 : count.held;
    }

    int failed(Object condition) {
        Count count = counts.get(condition);
        return count == null ? 0 : count.failed;
    }
}
