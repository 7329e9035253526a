package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deskcheck.model.Claim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    /** A build puts the sources of the facts beside their classes; without them the page has no explanations. */
    @BeforeEach
    void needsSources() {
        assumeThat(Claim.class.getResource("Claim.java")).isNotNull();
    }

    @Test
    void the_page_of_the_vocabulary_is_what_the_command_prints() throws IOException {
        CommandLineRun run = CommandLineRun.of("rules", "vocabulary");

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(Path.of("src/docs/vocabulary.md")))
                .as("src/docs/vocabulary.md, which ./deskcheck rules vocabulary > src/docs/vocabulary.md brings up"
                        + " to date")
                .isEqualTo(run.out());
    }

    @Test
    void every_field_and_word_is_explained() {
        assertThat(CommandLineRun.of("rules", "vocabulary").out().lines())
                .filteredOn(line -> line.startsWith("| `"))
                .isNotEmpty()
                .noneMatch(line -> line.endsWith("|  |") || line.endsWith("| |"));
    }
}
