package org.deskcheck.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;

/** Gathers what is wrong with one file. */
final class Mistakes {

    private record Mistake(Position at, Problem problem) {}

    private final String file;
    private final List<Mistake> mistakes = new ArrayList<>();

    Mistakes(String file) {
        this.file = file;
    }

    void add(Position at, String found, String mend) {
        mistakes.add(new Mistake(at, new Problem(file, at, found, mend)));
    }

    /** @throws ConfigException with all of them, if there is one */
    void stopIfAny() throws ConfigException {
        if (!mistakes.isEmpty()) {
            throw new ConfigException(all());
        }
    }

    /** All of them, in the order of the file. */
    List<Problem> all() {
        Comparator<Mistake> byLine =
                Comparator.comparingInt(mistake -> mistake.at().line());
        return mistakes.stream()
                .sorted(byLine.thenComparingInt(mistake -> mistake.at().column()))
                .map(Mistake::problem)
                .toList();
    }
}
