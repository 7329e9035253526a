package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What did not change is not checked again, and nobody can tell but by the time it takes. */
class ResultsCacheTest {

    private static final String CACHE = "deskcheck.cache";

    @TempDir
    Path temp;

    private String usualCache;

    @BeforeEach
    void writeCopy() throws IOException {
        usualCache = System.setProperty(CACHE, temp.resolve("cache").toString());
        write("copy/pool.txt", "Pool to close\n\nThe repairs have cost 2.4 million euros.\n");
        write("copy/tram.txt", "Tram to stop\n\nThe delay has cost 5 million euros, the mayor said.\n");
    }

    @AfterEach
    void restoreCache() {
        if (usualCache == null) {
            System.clearProperty(CACHE);
        } else {
            System.setProperty(CACHE, usualCache);
        }
    }

    @Test
    void a_second_run_says_the_same_and_writes_nothing() throws IOException {
        CommandLineRun first = check();
        TreeMap<String, String> reports = reports();
        FileTime written = Files.getLastModifiedTime(sheet());
        tamperWithResults();

        CommandLineRun second = check();

        assertThat(second.out()).isEqualTo(first.out().replace("Say who supplied this figure.", "Known before."));
        assertThat(second.exitCode()).isEqualTo(first.exitCode()).isEqualTo(1);
        assertThat(reports()).isEqualTo(reports);
        assertThat(Files.getLastModifiedTime(sheet())).isEqualTo(written);
    }

    @Test
    void every_format_is_the_same_from_the_cache() throws IOException {
        check("--format", "csv,json,html,sarif,junit,github,gitlab");
        TreeMap<String, String> reports = reports();
        for (String report : reports.keySet()) {
            Files.delete(temp.resolve(report));
        }

        check("--format", "csv,json,html,sarif,junit,github,gitlab");

        assertThat(reports()).isEqualTo(reports);
    }

    @Test
    void what_is_edited_is_checked_again() throws IOException {
        check();
        tamperWithResults();
        write("copy/pool.txt", "Pool to close\n\nIt rained.\n\nThe repairs have cost 2.4 million euros.\n");

        assertThat(check().out()).contains("5:1 error ATTR-001  Say who supplied this figure.");
    }

    @Test
    void so_is_all_when_a_rule_an_option_or_the_settings_change() throws IOException {
        Path rules = temp.resolve("rules");
        copyRules(rules);
        check("--rules", rules.toString());
        tamperWithResults();
        Path rule = rules.resolve("attribution/unattributed-statistic.drl");
        Files.writeString(rule, Files.readString(rule) + "// edited\n");
        assertThat(check("--rules", rules.toString()).out()).contains("Say who supplied this figure.");

        tamperWithResults();
        assertThat(check("--rules", rules.toString(), "--only", "ATTR-001").out())
                .contains("Say who supplied this figure.");

        tamperWithResults();
        write("copy/deskcheck.yml", "rules:\n  ATTR-001: warning\n");
        assertThat(check("--rules", rules.toString()).out())
                .contains("warning ATTR-001  Say who supplied this figure.");
    }

    @Test
    void what_a_person_wrote_is_kept_and_read() throws IOException {
        check();
        String sheet = Files.readString(sheet());
        Files.writeString(sheet(), sheet.replaceFirst(",,,,\n", ",verified,invoice,ab,asked twice\n"));

        check();
        check();

        assertThat(Files.readString(sheet())).contains("verified,invoice,ab,asked twice");
    }

    @Test
    void a_worksheet_that_was_taken_away_comes_back() throws IOException {
        check();
        String sheet = Files.readString(sheet());
        Files.delete(sheet());

        check();

        assertThat(sheet()).hasContent(sheet);
    }

    @Test
    void the_baseline_of_an_article_counts() throws IOException {
        check();
        Path baseline = temp.resolve("baseline.tsv");
        CommandLineRun.of("baseline", "write", temp.resolve("copy").toString(), "--baseline", baseline.toString());

        assertThat(check("--baseline", baseline.toString()).exitCode()).isZero();
        assertThat(check().exitCode()).isEqualTo(1);
    }

    @Test
    void a_suppression_counts_at_once_and_until_its_day() throws IOException {
        assertThat(check().exitCode()).isEqualTo(1);
        write(
                "copy/suppressions.yml",
                "- {rule: ATTR-001, quotation: repairs have cost, reason: seen, until: 2026-03-31}\n");

        assertThat(check("--today", "2026-03-31").exitCode()).isZero();
        assertThat(check("--today", "2026-03-31").out()).contains("1 finding more that does not count.");
        assertThat(check("--today", "2026-04-01").out()).contains("ATTR-001", "SUPP-002");
    }

    @Test
    void a_damaged_cache_is_no_cache() throws IOException {
        CommandLineRun first = check();
        for (Path file : results()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        }

        assertThat(check().out()).isEqualTo(first.out());
    }

    @Test
    void without_a_cache_nothing_is_kept() throws IOException {
        check("--no-cache");

        assertThat(temp.resolve("cache/results")).doesNotExist();
    }

    private CommandLineRun check(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("check", temp.resolve("copy").toString()));
        arguments.addAll(List.of("--out", temp.resolve("out").toString()));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    /** Whoever reads a result from the cache from now on can be told by it. */
    private void tamperWithResults() throws IOException {
        for (Path file : results()) {
            String kept = Files.readString(file, StandardCharsets.ISO_8859_1);
            String before = "\0\35Say who supplied this figure.";
            Files.writeString(file, kept.replace(before, "\0\15Known before."), StandardCharsets.ISO_8859_1);
        }
    }

    private List<Path> results() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("cache/results"))) {
            return files.toList();
        }
    }

    private Path sheet() {
        return temp.resolve("out/pool.claims.csv");
    }

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static void copyRules(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(Path.of("rules").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private TreeMap<String, String> reports() throws IOException {
        TreeMap<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.walk(temp.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                reports.put(temp.relativize(file).toString(), Files.readString(file));
            }
        }
        return reports;
    }
}
