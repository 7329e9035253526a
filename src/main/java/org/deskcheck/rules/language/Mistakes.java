package org.deskcheck.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;

/** Gathers what is wrong with one rule file. */
final class Mistakes {

    private final String file;
    private final LineIndex lines;
    private final List<Problem> problems = new ArrayList<>();

    Mistakes(String file, String text) {
        this.file = file;
        this.lines = new LineIndex(text);
    }

    void add(int at, String found, String mend) {
        problems.add(new Problem(file, position(at), found, mend));
    }

    Position position(int at) {
        return lines.position(at);
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
