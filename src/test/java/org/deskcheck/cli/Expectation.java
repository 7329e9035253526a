package org.deskcheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a careful reader of a fixture expects in one row of its claims table: a row of {@code NAME.expected.csv}.
 *
 * @param file the fixture's expectations
 * @param line of the fixture
 * @param claim words that the claim has in it
 * @param source words that the source's name has in it; empty for a claim without a source
 * @param sourceKind empty if it does not matter
 * @param account empty if it does not matter
 * @param findings ids of rules that flag the claim, separated by spaces; {@code none} if none may, empty if it does
 *     not matter
 * @param knownGap whether Deskcheck is known to get it wrong so far
 */
record Expectation(
        Path file,
        String line,
        String claim,
        String source,
        String sourceKind,
        String account,
        String findings,
        boolean knownGap) {

    static List<Expectation> read(Path file) {
        return rows(file).stream()
                .map(row -> new Expectation(
                        file,
                        row.get("line"),
                        row.get("claim"),
                        row.get("source"),
                        row.get("source_kind"),
                        row.get("account"),
                        row.get("findings"),
                        row.get("known_gap").equals("yes")))
                .toList();
    }

    /** The rows of a table with a header. */
    static List<CSVRecord> rows(Path table) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(Files.readString(table), format)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a row of a claims table speaks of the claim meant here. */
    boolean means(CSVRecord row) {
        return row.get("line").equals(line) && holds(row.get("claim"), claim);
    }

    /** Whether it says of it what is expected. */
    boolean isMetBy(CSVRecord row) {
        String name = row.get("source");
        return (source.isEmpty() ? name.isEmpty() : holds(name, source))
                && (sourceKind.isEmpty() || row.get("source_kind").equals(sourceKind))
                && (account.isEmpty() || row.get("account").equals(account))
                && findingsAreMetBy(Set.of(row.get("findings").split("; ")));
    }

    private boolean findingsAreMetBy(Set<String> found) {
        return switch (findings) {
            case "" -> true;
            case "none" -> found.equals(Set.of(""));
            default -> found.containsAll(List.of(findings.split(" ")));
        };
    }

    private static boolean holds(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return file.getFileName() + ", line " + line + ", \"" + claim + "\": expected " + source + " " + sourceKind
                + " " + account + " " + findings;
    }
}
