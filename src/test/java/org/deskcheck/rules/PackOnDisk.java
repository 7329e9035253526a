package org.deskcheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;

/** A pack of rules in a folder of its own. */
record PackOnDisk(Path folder) {

    /** A whole rule about {@code $claim} or what else its conditions bind. */
    static String rule(String id, String conditions, String action) {
        return """
            /** Why %s matters to the desk. */
            rule "Rule %s"
              @id(%s) @severity(warning) @guideline("House style: sources")
            when
              %s
            then
              %s
            end
            """.formatted(id, id, id, conditions, action);
    }

    static String reporting(String id, String conditions) {
        return rule(id, conditions, "desk.report($claim, \"Say who says so.\");");
    }

    PackOnDisk with(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RulePack load() {
        try {
            return RulePack.load(folder);
        } catch (InputException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Why it cannot be loaded. */
    List<Problem> refused() {
        InputException refusal = Assertions.catchThrowableOfType(InputException.class, () -> RulePack.load(folder));
        Assertions.assertThat(refusal).as("the pack loads").isNotNull();
        return refusal.problems();
    }

    /** As a terminal shows them, with paths relative to the pack. */
    List<String> complaints() {
        return refused().stream()
                .map(problem -> problem.toString().replace(folder.toString().replace('\\', '/') + "/", ""))
                .toList();
    }
}
