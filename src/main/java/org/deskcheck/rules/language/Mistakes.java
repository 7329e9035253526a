package org.deskcheck.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.rules.phrases.Expansion;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with one rule file. */
final class Mistakes {

    private final String file;
    private final LineIndex lines;
    private final @Nullable Expansion expansion;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    Mistakes(String file, String text) {
        this.file = file;
        this.lines = new LineIndex(text);
        this.expansion = null;
    }

    /** @param expansion what was made of the sentences; offsets are those of its text */
    Mistakes(String file, String sentences, Expansion expansion) {
        this.file = file;
        this.lines = new LineIndex(sentences);
        this.expansion = expansion;
        expansion
                .mistakes()
                .forEach(mistake ->
                        problems.add(new Problem(file, lines.position(mistake.at()), mistake.found(), mistake.mend())));
    }

    void add(int at, String found, String mend) {
        if (!isDoubtful(at)) {
            problems.add(new Problem(file, position(at), found, mend));
        }
    }

    /** Something that does not stop the rules from being used. */
    void warn(int at, String found, String mend) {
        warnings.add(new Problem(file, position(at), found, mend));
    }

    Position position(int at) {
        return lines.position(expansion == null ? at : expansion.origins()[at]);
    }

    private boolean isDoubtful(int at) {
        return expansion != null
                && expansion.doubtful().stream()
                        .anyMatch(stretch -> expansion.origins()[at] >= stretch.start()
                                && expansion.origins()[at] < stretch.end());
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }

    List<Problem> warnings() {
        return List.copyOf(warnings);
    }
}
