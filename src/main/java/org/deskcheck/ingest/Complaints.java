package org.deskcheck.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Problem;

/** Gathers all that is wrong with one object of a claims file, so that its owner can mend it in one go. */
final class Complaints {

    /** What is wrong a thousand times is wrong in the program that wrote it. */
    private static final int MOST = 100;

    private final String path;
    private final LineIndex lines;
    /** Each once: a field that is looked at twice is wrong but once. */
    private final Set<Problem> problems = new LinkedHashSet<>();

    Complaints(String path, LineIndex lines) {
        this.path = path;
        this.lines = lines;
    }

    /** @param at offset in the file */
    void add(int at, String found, String mend) {
        if (problems.size() < MOST) {
            problems.add(new Problem(path, lines.position(at), found, mend));
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
