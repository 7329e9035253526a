package org.deskcheck.rules.trace;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a list of conditions gets.
 *
 * @param complete whether all of them hold together
 * @param depth how many conditions and constraints hold before the first that does not
 * @param path what was tried, in order; the last one fails unless it is complete
 */
record Progress(boolean complete, int depth, List<Tried> path) {

    static final Progress DONE = new Progress(true, 0, List.of());

    static Progress stop(Tried at, int passed) {
        return new Progress(false, passed, List.of(at));
    }

    Progress after(Tried first, int passed) {
        List<Tried> longer = new ArrayList<>();
        longer.add(first);
        longer.addAll(path);
        return new Progress(complete, depth + passed, longer);
    }

    boolean isBetterThan(Progress other) {
        return complete == other.complete ? depth > other.depth : complete;
    }
}
