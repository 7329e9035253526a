package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the claims tables of the fixtures to what a person who read the articles wrote down beside them, in
 * {@code NAME.expected.csv}. Rows that Deskcheck is known to get wrong are printed, not asserted.
 */
class FixtureExpectationsTest {

    private static final Path FIXTURES = Path.of("fixtures");
    private static final String EXPECTED = ".expected.csv";

    @TempDir
    static Path reports;

    @BeforeAll
    static void check() {
        CommandLineRun run =
                CommandLineRun.of("check", FIXTURES.toString(), "--fail-on", "never", "--out", reports.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    static Stream<Path> expectations() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            return files.filter(file -> file.toString().endsWith(EXPECTED)).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void a_careful_reader_agrees_with_the_claims_table(Path file) throws IOException {
        List<CSVRecord> table = claims(file);
        List<String> wrong = new ArrayList<>();
        for (Expectation expected : Expectation.read(file)) {
            List<CSVRecord> rows = table.stream().filter(expected::means).toList();
            boolean met = rows.stream().anyMatch(expected::isMetBy);
            if (expected.knownGap()) {
                System.out.println(
                        (met ? "gap closed, take its mark away: " : "known gap: ") + expected + actual(rows));
            } else if (!met) {
                wrong.add(expected + actual(rows));
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_fixture_has_expectations() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            assertThat(files.filter(file -> !file.toString().endsWith(EXPECTED))
                            .filter(file -> !file.endsWith("fact-checks.json"))) // No article.
                    .allSatisfy(fixture -> assertThat(FIXTURES.resolve(name(fixture) + EXPECTED))
                            .exists());
        }
    }

    // A file with several articles has a folder of reports.
    private static List<CSVRecord> claims(Path expectations) throws IOException {
        String name = name(expectations);
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(file -> file.toString().endsWith(".claims.csv"))
                    .filter(file -> reports.relativize(file).startsWith(name)
                            || file.equals(reports.resolve(name + ".claims.csv")))
                    .sorted()
                    .flatMap(file -> Expectation.rows(file).stream())
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\..*", "");
    }

    private static String actual(List<CSVRecord> rows) {
        return rows.isEmpty()
                ? ", but the table has no such claim"
                : rows.stream()
                        .map(row -> String.join(
                                " ",
                                row.get("source"),
                                row.get("source_kind"),
                                row.get("account"),
                                row.get("findings")))
                        .collect(Collectors.joining(" / ", ", got ", ""));
    }
}
