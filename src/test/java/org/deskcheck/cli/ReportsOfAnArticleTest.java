package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code check} writes, seen from the front door. */
class ReportsOfAnArticleTest {

    private static final String ARTICLE = """
        Bridge to reopen

        The mayor said the bridge would open in May.

        The river rose by two metres on Monday.
        """;

    @TempDir
    Path temp;

    @Test
    void the_same_input_gives_the_same_bytes() throws IOException {
        Path article = article("bridge.txt", ARTICLE);

        check(article, "first");
        check(article, "second");

        assertThat(reports("first")).isEqualTo(reports("second")).hasSize(3);
    }

    @Test
    void reports_know_nothing_of_this_machine() throws IOException {
        check(article("bridge.txt", ARTICLE), "out");

        assertThat(String.join("", reports("out").values()))
                .contains(",bridge.txt,")
                .doesNotContain(temp.toString());
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        String formula = "=HYPERLINK(A1) is what the hackers left.";
        check(
                article(
                        "hack.claims.json",
                        CommandLineRun.claims("hack", "ACCUSATION").replace("Sentence number 0.", formula)),
                "out");

        assertThat(reports("out").get("hack.claims.csv")).contains(",'" + formula + ",");
        assertThat(reports("out").get("hack.findings.csv")).contains(",'" + formula + ",");
    }

    @Test
    void line_ends_of_the_article_do_not_reach_the_reports() throws IOException {
        check(article("unix.txt", ARTICLE), "out");
        check(article("windows.txt", ARTICLE.replace("\n", "\r\n")), "out");

        assertThat(temp.resolve("out/windows.claims.csv")).content().doesNotContain("\r");
        assertThat(places("out/windows.claims.csv")).isEqualTo(places("out/unix.claims.csv"));
    }

    @Test
    void what_a_fact_checker_wrote_survives_the_next_run() throws IOException {
        Path article = article("bridge.txt", ARTICLE);
        check(article, "out");
        Path sheet = temp.resolve("out/bridge.claims.csv");
        Files.writeString(sheet, Files.readString(sheet).replaceAll("(?m),,,,$", ",verified,town hall,ib,"));

        Files.writeString(
                article,
                ARTICLE.replace("The river rose by two metres on Monday.", "Nobody was hurt in the flood on Monday."));
        check(article, "out");

        assertThat(sheet).content().contains("open in May", ",verified,town hall,ib,");
        assertThat(temp.resolve("out/bridge.orphans.csv"))
                .content()
                .contains("The river rose by two metres on Monday", ",verified,town hall,ib,")
                .doesNotContain("open in May");
    }

    @Test
    void a_worksheet_that_cannot_be_read_back_is_left_alone() throws IOException {
        Path article = article("bridge.txt", ARTICLE);
        Files.createDirectories(temp.resolve("out"));
        Path sheet = Files.writeString(temp.resolve("out/bridge.claims.csv"), "my own table\n");

        CommandLineRun run = check(article, "out");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("bridge.claims.csv:1:1", "no column is headed", "left untouched");
        assertThat(sheet).hasContent("my own table\n");
        assertThat(temp.resolve("out/bridge.findings.csv")).exists();
    }

    @Test
    void standard_input_is_an_article_too() throws IOException {
        CommandLineRun run = CommandLineRun.withInput(
                ARTICLE,
                "check",
                "-",
                "--rules",
                CommandLineRun.RULES,
                "--out",
                temp.resolve("out").toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(reports("out")).containsKey("stdin.claims.csv");
    }

    @Test
    void runs_side_by_side_leave_whole_reports() throws Exception {
        Path article = article("bridge.txt", ARTICLE);
        check(article, "alone");
        List<Callable<CommandLineRun>> runs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            runs.add(() -> check(article, "out"));
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            for (Future<CommandLineRun> run : pool.invokeAll(runs)) {
                assertThat(run.get().exitCode()).as(run.get().err()).isZero();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(reports("out")).isEqualTo(reports("alone"));
    }

    @Test
    void claims_that_were_printed_give_the_same_findings_when_read_back() throws IOException {
        String json = CommandLineRun.of(
                        "claims",
                        "--rules",
                        CommandLineRun.RULES,
                        article("bridge.txt", ARTICLE).toString())
                .out();
        Path claims = article("bridge.claims.jsonl", json);

        assertThat(CommandLineRun.of("claims", "--rules", CommandLineRun.RULES, claims.toString())
                        .out())
                .isEqualTo(json);
    }

    private Path article(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), text);
    }

    private CommandLineRun check(Path article, String out) {
        return CommandLineRun.of(
                "check",
                article.toString(),
                "--rules",
                CommandLineRun.RULES,
                "--out",
                temp.resolve(out).toString());
    }

    // Line, column, claim: what does not depend on how long a line end is.
    private List<String> places(String table) {
        return read(temp.resolve(table))
                .lines()
                .skip(1)
                .map(line -> line.replaceFirst("^[^,]*,[^,]*,(\\d+,\\d+),\\d+,\\d+,", "$1,"))
                .toList();
    }

    private Map<String, String> reports(String folder) throws IOException {
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(temp.resolve(folder))) {
            files.forEach(file -> reports.put(file.getFileName().toString(), read(file)));
        }
        return reports;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
