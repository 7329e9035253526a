package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.report.Format;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExitCodesTest {

    @TempDir
    Path temp;

    @BeforeEach
    void writeInputs() throws IOException {
        write("clean", CommandLineRun.claims("clean", "STATISTIC"));
        write("info", CommandLineRun.claims("info", "EVALUATION"));
        write("warning", CommandLineRun.claims("warning", "PREDICTION"));
        write("error", CommandLineRun.claims("error", "ACCUSATION"));
        write("broken", "{\"article\":");
        Files.createDirectories(temp.resolve("bad-rules"));
        Files.writeString(temp.resolve("bad-rules/bad.drl"), "rule \"No end\" when");
        Files.writeString(temp.resolve("a-file"), "");
    }

    @ParameterizedTest
    @CsvSource({
        "clean,                   ,                        0",
        "info warning,            ,                        0",
        "error,                   ,                        1",
        "error,                   --fail-on never,         0",
        "warning,                 --fail-on warning,       1",
        "info,                    --fail-on warning,       0",
        "info,                    --fail-on INFO,          1",
        "error warning,           --skip T-ERR,            0",
        "error warning,           --only T-WARN,           0",
        "error,                   --format csv,            1",
        "broken,                  ,                        4",
        "error broken,            ,                        4",
        "missing,                 --fail-on never,         4",
        "error,                   --rules TEMP/bad-rules,  3",
        "broken,                  --rules TEMP/bad-rules,  3",
        "error,                   --rules TEMP/no-rules,   3",
        "error,                   --out TEMP/a-file,       2",
        "broken,                  --out TEMP/a-file/sub,   4",
        "broken error,            --out TEMP/a-file,       2",
        "error,                   --only T-NONE,           2",
        "error,                   --format xml,            2",
        "error,                   --format sarif,          1",
        "warning,                 --format sarif,          0",
        "error,                   --format sarif --output -, 1",
        "error,                   --format csv+sarif+junit+github+gitlab+json+html, 1",
        "error broken,            --format sarif --output -, 4",
        "broken,                  --format junit --output -, 4",
        "error,                   --format github --output TEMP/a-file/x, 2",
        "error,                   --format csv --output -, 2",
        "error,                   --format json+sarif --output -, 2",
        "error,                   --fail-on sometimes,     2",
        "error,                   --rulez x,               2"
    })
    void check_says_what_it_came_to(String inputs, String options, int exitCode) {
        CommandLineRun run = check(inputs, options);

        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err()).doesNotContain("\tat ", "Exception");
    }

    /** What lies beside the inputs, and what every format has to come to. */
    private static final List<String> STANDINGS = List.of(
            "error        | nothing    |                   | 1",
            "error        | baseline   |                   | 0",
            "error        | suppressed |                   | 0",
            "error        | expired    |                   | 1",
            "clean        | expired    |                   | 1",
            "clean        | expired    | --fail-on never   | 0",
            "clean        | unused     |                   | 0",
            "clean        | unused     | --fail-on warning | 1",
            "error broken | baseline   |                   | 4",
            "error broken | suppressed |                   | 4",
            "error broken | expired    |                   | 4",
            "error broken | damaged    |                   | 2",
            "error        | lost       |                   | 2");

    static Stream<Arguments> standingsInEveryFormat() {
        return Stream.of(Format.values())
                .flatMap(format -> STANDINGS.stream().map(row -> {
                    String[] cells = row.split("\\s*\\|\\s*", -1);
                    return Arguments.of(format, cells[0], cells[1], cells[2], Integer.parseInt(cells[3]));
                }));
    }

    @ParameterizedTest
    @MethodSource("standingsInEveryFormat")
    void every_format_comes_to_the_same(Format format, String inputs, String beside, String options, int exitCode)
            throws IOException {
        CommandLineRun run = check(inputs, options + " --format " + format.label() + beside(beside, inputs));

        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(exitCode);
        if (format == Format.JUNIT && exitCode < 2) {
            assertThat(Files.readString(temp.resolve("out/deskcheck.junit.xml")).contains("<failure"))
                    .isEqualTo(exitCode == 1);
        }
        if (format.isStream()) {
            assertThat(check(inputs, options + " --format " + format.label() + " --output -" + beside(beside, inputs))
                            .exitCode())
                    .isEqualTo(exitCode);
        }
    }

    /** Lays something beside the inputs, and returns the options that it takes. */
    private String beside(String what, String inputs) throws IOException {
        String entry = "- {rule: T-ERR, reason: we know, until: 2026-03-31}\n";
        switch (what) {
            case "baseline" ->
                CommandLineRun.of(
                        "baseline",
                        "write",
                        temp.resolve(inputs.split(" ")[0] + ".claims.json").toString(),
                        "--rules",
                        CommandLineRun.RULES,
                        "--baseline",
                        temp.resolve("baseline.tsv").toString());
            case "unused" -> suppress("- {rule: T-ERR, file: clean.claims.json, reason: we know}\n");
            case "damaged" -> suppress("- {rule: T-ERR\n");
            case "suppressed", "expired" -> suppress(entry);
            default -> {}
        }
        return switch (what) {
            case "baseline", "lost" -> " --baseline TEMP/baseline.tsv";
            case "expired" -> " --today 2026-04-01";
            default -> " --today 2026-03-31";
        };
    }

    private void suppress(String entries) throws IOException {
        Files.writeString(temp.resolve("suppressions.yml"), entries);
    }

    @Test
    void the_level_of_a_path_is_the_same_for_the_exit_code_and_for_junit() throws IOException {
        Files.writeString(
                temp.resolve("deskcheck.yml"), "fail-on: warning\npaths:\n  \"warn*\":\n    fail-on: error\n");

        CommandLineRun run = check("warning", "--format junit");

        assertThat(run.exitCode()).isZero();
        assertThat(temp.resolve("out/deskcheck.junit.xml"))
                .content()
                .contains("T-WARN")
                .doesNotContain("<failure");

        Files.writeString(
                temp.resolve("deskcheck.yml"), "fail-on: never\npaths:\n  \"warn*\":\n    fail-on: warning\n");

        assertThat(check("warning", "--format junit").exitCode()).isEqualTo(1);
        assertThat(temp.resolve("out/deskcheck.junit.xml")).content().contains("<failure");
    }

    @Test
    void without_a_path_there_is_nothing_to_check() {
        assertThat(CommandLineRun.of("check").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of().exitCode()).isEqualTo(2);
    }

    @Test
    void help_and_version_are_no_failure() {
        assertThat(CommandLineRun.of("--help").exitCode()).isZero();
        assertThat(CommandLineRun.of("check", "--help").out()).contains("--fail-on", "Examples:");
        assertThat(CommandLineRun.of("--version").out()).startsWith("deskcheck ");
    }

    @Test
    void a_misspelt_option_or_command_is_answered_with_the_right_one() {
        assertThat(CommandLineRun.of("check", "--rulse", "x", "y").err()).contains("--rules");
        assertThat(CommandLineRun.of("chekc").err()).contains("deskcheck check");
    }

    @Test
    void an_input_that_cannot_be_read_does_not_stop_the_others() {
        CommandLineRun run = check("broken missing error", "");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.out()).contains("T-ERR").contains("1 finding (1 error) in 1 article with 1 claim.");
        assertThat(run.err()).contains("broken.claims.json:1:", "missing.claims.json");
        assertThat(temp.resolve("out/error.findings.csv")).content().contains("T-ERR,error,");
    }

    @Test
    void rules_that_do_not_load_are_named_with_file_and_line() {
        CommandLineRun run = check("error", "--rules TEMP/bad-rules");

        assertThat(run.err()).contains("bad.drl:1:");
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void a_mistake_in_deskcheck_is_told_in_one_line() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("a mistake");
            }
        };

        CommandLineRun run = CommandLineRun.on(
                broken,
                CommandLineRun.Terminal.NONE,
                "check",
                "-",
                "--rules",
                CommandLineRun.RULES,
                "--out",
                temp.resolve("out").toString());

        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("Internal error", "a mistake", "report it");
    }

    @ParameterizedTest
    @CsvSource({"list, 0", "lint, 0", "show T-ERR, 0", "show T-NONE, 2", "nonsense, 2"})
    void so_do_the_commands_for_rules(String command, int exitCode) {
        List<String> arguments = new ArrayList<>(List.of("rules"));
        arguments.addAll(List.of(command.split(" ")));
        arguments.addAll(List.of("--rules", CommandLineRun.RULES));

        assertThat(CommandLineRun.of(arguments.toArray(String[]::new)).exitCode())
                .isEqualTo(exitCode);
    }

    @Test
    void rules_without_cases_fail_their_test() {
        CommandLineRun run = CommandLineRun.of("rules", "test", "--rules", CommandLineRun.RULES);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("accusation.drl", "T-ERR");
    }

    private CommandLineRun check(String inputs, String options) {
        List<String> arguments = new ArrayList<>(List.of("check"));
        if (options == null || !options.contains("--rules")) {
            arguments.addAll(List.of("--rules", CommandLineRun.RULES));
        }
        if (options == null || !options.contains("--out")) {
            arguments.addAll(List.of("--out", temp.resolve("out").toString()));
        }
        for (String input : inputs.split(" ")) {
            arguments.add(temp.resolve(input + ".claims.json").toString());
        }
        if (options != null && !options.isBlank()) {
            arguments.addAll(List.of(options.strip()
                    .replace("TEMP", temp.toString())
                    .replace('+', ',')
                    .split(" +")));
        }
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(temp.resolve(name + ".claims.json"), json);
    }
}
