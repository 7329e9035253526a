package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs get to read of a check and of a comparison. */
class FormatsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path temp;

    @BeforeEach
    void writeInputs() throws IOException {
        Files.createDirectories(temp.resolve("copy/wire"));
        write("copy/a", CommandLineRun.claims("a", "ACCUSATION", "PREDICTION", "ACCUSATION"));
        write("copy/wire/b", CommandLineRun.claims("b", "STATISTIC"));
        write("copy/wire/c", CommandLineRun.claims("c", "EVALUATION", "ACCUSATION"));
    }

    @Test
    void several_formats_are_written_at_once() throws IOException {
        CommandLineRun run = check("--format", "csv,json,html,sarif,junit,github,gitlab");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(files())
                .contains("a.claims.csv", "a.findings.json", "wire/b.report.html", "wire/c.contradictions.csv")
                .contains("deskcheck.sarif", "deskcheck.junit.xml", "deskcheck.github.txt", "deskcheck.gitlab.json")
                .hasSize(3 * 5 + 4);
        assertThat(run.out())
                .endsWith("Reports: "
                        + Stream.of("sarif", "junit.xml", "github.txt", "gitlab.json")
                                .map(ending ->
                                        temp.resolve("out/deskcheck." + ending).toString())
                                .reduce((one, two) -> one + ", " + two)
                                .orElseThrow()
                        + "\n");
    }

    @Test
    void all_formats_tell_the_same_findings() throws IOException {
        check("--format", "csv,json,html,sarif,junit,github,gitlab");

        List<String> rules = new ArrayList<>();
        for (String article : List.of("a", "wire/b", "wire/c")) {
            List<String> rows = Files.readAllLines(temp.resolve("out/" + article + ".findings.csv"));
            rows.stream().skip(1).map(row -> row.split(",")[0]).forEach(rules::add);
        }
        assertThat(rules).containsExactlyInAnyOrder("T-ERR", "T-ERR", "T-WARN", "T-INFO", "T-ERR");

        assertThat(texts(JSON.readTree(read("deskcheck.sarif")).at("/runs/0/results"), "ruleId"))
                .isEqualTo(rules);
        assertThat(texts(JSON.readTree(read("deskcheck.gitlab.json")), "check_name"))
                .isEqualTo(rules);
        assertThat(matches(read("deskcheck.github.txt"), "title=(T-\\w+)")).isEqualTo(rules);
        assertThat(matches(read("deskcheck.junit.xml"), "<failure")).hasSize(2);
        assertThat(texts(JSON.readTree(read("wire/c.findings.json")).at("/findings"), "rule_id"))
                .containsExactly("T-ERR", "T-INFO");
        assertThat(matches(read("a.report.html"), "data-rule=\"(T-\\w+)")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "sarif,  '{\n  \"$schema\"',  '}\n'",
        "json,   '{\"article\":\"a\"', ']}\n'",
        "junit,  '<?xml ',            '</testsuites>\n'",
        "github, '::error file=',     '.\n'",
        "gitlab, '[\n',               ']\n'"
    })
    void standard_output_has_the_report_and_nothing_else(String format, String start, String end) {
        CommandLineRun run = check("--format", format, "--output", "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).startsWith(start).endsWith(end).doesNotContain("findings (");
        assertThat(run.err()).isEmpty();
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void a_stream_may_go_to_a_file_of_its_own_beside_the_tables() throws IOException {
        Path file = temp.resolve("ci/found.sarif");

        CommandLineRun run = check("--format", "csv,sarif", "--output", file.toString());

        assertThat(files()).contains("a.findings.csv").doesNotContain("deskcheck.sarif");
        assertThat(JSON.readTree(Files.readString(file)).at("/runs/0/results")).hasSize(5);
        assertThat(run.out()).endsWith("Report: " + file + "\n");
    }

    @Test
    void the_lines_of_all_articles_make_one_stream_of_json() throws IOException {
        CommandLineRun run = check("--format", "json", "--output", "-");
        check("--format", "json");

        assertThat(run.out())
                .isEqualTo(read("a.findings.json") + read("wire/b.findings.json") + read("wire/c.findings.json"));
    }

    @Test
    void what_cannot_be_read_is_told_in_the_report_and_on_standard_error() throws IOException {
        write("copy/broken", "{");

        CommandLineRun run = check("--format", "sarif", "--output", "-");

        JsonNode invocation = JSON.readTree(run.out()).at("/runs/0/invocations/0");
        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications")).hasSize(1);
        assertThat(run.err()).contains("broken.claims.json:1:");
    }

    @Test
    void the_old_report_stays_when_the_new_one_cannot_be_written() throws IOException {
        Files.createDirectories(temp.resolve("out/deskcheck.sarif/in-the-way"));

        CommandLineRun run = check("--format", "csv,sarif,junit");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("deskcheck.sarif is in the way");
        assertThat(files()).contains("a.findings.csv", "deskcheck.junit.xml").noneMatch(name -> name.endsWith(".tmp"));
    }

    @Test
    void output_that_nobody_takes_is_no_success() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("No space left on device");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter err = new StringWriter();
        Console console = new Console(
                InputStream.nullInputStream(), new PrintWriter(full), new PrintWriter(err), false, false, 100);

        int exitCode = Main.run(arguments("check", "--format", "sarif", "--output", "-"), console);

        assertThat(exitCode).isEqualTo(2);
        assertThat(err.toString()).contains("standard output");
    }

    @ParameterizedTest
    @CsvSource({
        "csv,        --output takes one format that is a stream",
        "html,       names none",
        "json+sarif, names several",
        "yaml,       There is no format \"yaml\"; there are csv"
    })
    void a_format_that_does_not_fit_is_refused(String formats, String message) {
        CommandLineRun run = check("--format", formats.replace('+', ','), "--output", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void a_comparison_has_reports_of_its_own() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "compare",
                "fixtures/russian-account.txt",
                "fixtures/us-account.md",
                "--format",
                "csv,sarif,json,github",
                "--fail-on",
                "never",
                "--out",
                temp.resolve("out").toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files())
                .containsExactlyInAnyOrder(
                        "contradictions.csv",
                        "contradictions.sarif",
                        "contradictions.json",
                        "contradictions.github.txt");
        int rows = Files.readAllLines(temp.resolve("out/contradictions.csv")).size() - 1;
        assertThat(rows).isPositive();
        assertThat(JSON.readTree(read("contradictions.sarif")).at("/runs/0/results"))
                .hasSize(rows);
        assertThat(read("contradictions.json").lines()).hasSize(2);
    }

    @Test
    void a_comparison_has_no_page() {
        CommandLineRun run = CommandLineRun.of("compare", "fixtures/pool.txt", "--format", "html");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("html");
    }

    private CommandLineRun check(String... options) {
        return CommandLineRun.of(arguments("check", options));
    }

    private String[] arguments(String command, String... options) {
        List<String> arguments =
                new ArrayList<>(List.of(command, temp.resolve("copy").toString()));
        arguments.addAll(List.of(
                "--rules", CommandLineRun.RULES, "--out", temp.resolve("out").toString()));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    private void write(String name, String json) throws IOException {
        Files.writeString(temp.resolve(name + ".claims.json"), json);
    }

    private String read(String report) throws IOException {
        return Files.readString(temp.resolve("out/" + report));
    }

    private List<String> files() throws IOException {
        Path out = temp.resolve("out");
        try (Stream<Path> all = Files.walk(out)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString())
                    .toList();
        }
    }

    private static List<String> texts(JsonNode array, String field) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.get(field).asText()));
        return texts;
    }

    private static List<String> matches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
                .toList();
    }
}
