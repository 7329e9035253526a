package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of a check. */
class SummaryTest {

    @TempDir
    Path temp;

    @BeforeEach
    void writeInputs() throws IOException {
        Files.writeString(temp.resolve("a.claims.json"), CommandLineRun.claims("a", "ACCUSATION", "PREDICTION"));
        Files.writeString(temp.resolve("b.claims.json"), CommandLineRun.claims("b", "STATISTIC"));
    }

    @Test
    void findings_are_listed_and_counted() {
        String out = check(CommandLineRun.Terminal.NONE).out().replace(temp.toString(), "TEMP");

        assertThat(out).isEqualToNormalizingNewlines("""
                        TEMP/a.claims.json
                          1:1 error T-ERR  Settle this accusation.
                            Sentence number 0.
                          1:1 warning T-WARN  Name the forecaster.
                            Sentence number 1.
                          Reports: TEMP/out/a.claims.csv, TEMP/out/a.findings.csv, TEMP/out/a.contradictions.csv

                        TEMP/b.claims.json
                          Nothing found in 1 claim.
                          Reports: TEMP/out/b.claims.csv, TEMP/out/b.findings.csv, TEMP/out/b.contradictions.csv

                        2 findings (1 error, 1 warning) in 2 articles with 3 claims.
                        """);
    }

    @Test
    void a_terminal_gets_colours_and_progress() {
        CommandLineRun run = check(CommandLineRun.Terminal.COLOURED);

        assertThat(run.out()).contains("\u001B[1;31merror\u001B[0m");
        assertThat(run.err()).contains("1/2 ").endsWith("\u001B[K");
    }

    @Test
    void a_pipe_gets_neither() {
        CommandLineRun run = check(CommandLineRun.Terminal.NONE);

        assertThat(run.out() + run.err()).doesNotContain("\u001B", "\r");
    }

    private CommandLineRun check(CommandLineRun.Terminal terminal) {
        return CommandLineRun.on(
                InputStream.nullInputStream(),
                terminal,
                "check",
                temp.toString(),
                "--rules",
                CommandLineRun.RULES,
                "--out",
                temp.resolve("out").toString());
    }
}
