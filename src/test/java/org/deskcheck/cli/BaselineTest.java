package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only new findings fail a run that has a baseline. */
class BaselineTest {

    private static final String MOVED = "\n\nIt rained.\n\n";

    @TempDir
    Path temp;

    @BeforeEach
    void writeBaseline() throws IOException {
        Files.createDirectories(temp.resolve("copy"));
        write("pool.txt", "Pool to close\n\nThe repairs have cost 2.4 million euros.\n");
        write("tram.txt", "Tram to stop\n\nThe delay has cost 5 million euros. It has taken 300 days.\n");
        CommandLineRun run = baseline("write");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("new, 0 gone.");
    }

    @Test
    void what_was_there_does_not_count() {
        CommandLineRun run = check();

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("0 findings in 2 articles", "that do not count.");
    }

    @Test
    void nor_does_it_when_it_moves_or_is_set_otherwise() throws IOException {
        write("pool.txt", "Pool to close" + MOVED + "The repairs have cost\n2.4 million  euros.\n");

        assertThat(check().exitCode()).isZero();
    }

    @Test
    void a_new_finding_counts_and_is_the_only_one_shown() throws IOException {
        append("pool.txt", "\nThe slide has cost 900,000 euros.\n");

        CommandLineRun run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("The slide has cost")
                .doesNotContain("ATTR-001  Say who supplied this figure.\n    The repairs");
    }

    @Test
    void what_does_not_count_stays_visible_in_tables_and_sarif() throws IOException {
        append("pool.txt", "\nThe slide has cost 900,000 euros.\n");

        check("--format", "csv,sarif,junit,gitlab,github");

        assertThat(Files.readString(temp.resolve("out/pool.findings.csv")))
                .startsWith(
                        "rule_id,severity,article,line,column,start,end,claim_id,other_claim_id,source,claim,message\n")
                .contains("The repairs have cost 2.4 million euros,[baseline] Say who");
        JsonNode results = new ObjectMapper()
                .readTree(temp.resolve("out/deskcheck.sarif").toFile())
                .at("/runs/0/results");
        List<String> states = new ArrayList<>();
        results.forEach(result -> states.add(result.path("baselineState").asText("new") + " "
                + result.path("suppressions").size()));
        assertThat(states).contains("unchanged 1", "new 0");
        assertThat(Files.readString(temp.resolve("out/deskcheck.github.txt")))
                .contains("col=")
                .doesNotContain("tram.txt");
        assertThat(Files.readString(temp.resolve("out/deskcheck.junit.xml"))).contains("[baseline] ");
    }

    @Test
    void what_is_gone_is_told_and_pruned() throws IOException {
        write("tram.txt", "Tram to stop\n\nIt rained.\n");
        append("pool.txt", "\nThe slide has cost 900,000 euros.\n");
        int before = lines();

        assertThat(check().out()).contains("of the baseline are gone; deskcheck baseline prune");
        CommandLineRun prune = baseline("prune");

        assertThat(prune.out()).contains(", 0 new, ").doesNotContain(", 0 gone");
        assertThat(lines()).isLessThan(before);
        assertThat(check().out()).doesNotContain("of the baseline");
        assertThat(check().exitCode()).as("what is new has not been added").isEqualTo(1);
    }

    @Test
    void an_update_adds_what_is_new_and_keeps_what_was_not_checked() throws IOException {
        append("pool.txt", "\nThe slide has cost 900,000 euros.\n");

        CommandLineRun update = CommandLineRun.of(
                "baseline", "update", temp.resolve("copy/pool.txt").toString(), "--baseline", file());

        assertThat(update.exitCode()).as(update.err()).isZero();
        assertThat(Files.readString(Path.of(file()))).contains("\tpool.txt\t", "\ttram.txt\t");
        assertThat(check().exitCode()).isZero();
    }

    @Test
    void an_article_that_was_taken_out_takes_its_findings_with_it() throws IOException {
        String copy = Path.of("").toAbsolutePath().relativize(temp.toRealPath()) + "/copy";
        CommandLineRun.of("baseline", "write", copy, "--baseline", file());
        Files.delete(temp.resolve("copy/tram.txt"));

        CommandLineRun.of("baseline", "prune", copy, "--baseline", file());

        assertThat(Files.readString(Path.of(file())))
                .contains("copy/pool.txt\t")
                .doesNotContain("copy/tram.txt\t");
    }

    @Test
    void the_file_is_sorted_and_the_same_each_time() throws IOException {
        List<String> first = Files.readAllLines(Path.of(file()));
        baseline("write");

        assertThat(Files.readAllLines(Path.of(file()))).isEqualTo(first);
        assertThat(first.stream().skip(2).map(line -> line.split("\t")[2])).isSorted();
    }

    @Test
    void a_baseline_that_is_none_is_refused_with_its_line() throws IOException {
        Files.writeString(temp.resolve("baseline.tsv"), "# fine\n<<<<<<< HEAD\n");

        CommandLineRun run = check();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("baseline.tsv:2:1:", "<<<<<<< HEAD");
    }

    @Test
    void so_is_one_that_is_missing() throws IOException {
        Files.delete(temp.resolve("baseline.tsv"));

        assertThat(check().err()).contains("There is no such baseline", "baseline write");
        assertThat(baseline("update").exitCode()).isEqualTo(2);
    }

    private CommandLineRun check(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("check", temp.resolve("copy").toString()));
        arguments.addAll(
                List.of("--baseline", file(), "--out", temp.resolve("out").toString()));
        arguments.addAll(List.of("--fail-on", "info"));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private CommandLineRun baseline(String action) {
        return CommandLineRun.of("baseline", action, temp.resolve("copy").toString(), "--baseline", file());
    }

    private String file() {
        return temp.resolve("baseline.tsv").toString();
    }

    private int lines() throws IOException {
        return Files.readAllLines(Path.of(file())).size();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(temp.resolve("copy/" + name), text);
    }

    private void append(String name, String text) throws IOException {
        Path file = temp.resolve("copy/" + name);
        Files.writeString(file, Files.readString(file) + text);
    }
}
