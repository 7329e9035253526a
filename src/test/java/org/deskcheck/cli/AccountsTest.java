package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two articles on each of twenty-four events, invented, that differ in ways which are contradictions and in ways which
 * only look like it. {@code accounts/EVENT.tsv} has a row for each such difference: the sentence of the one article,
 * that of the other, and in what the two clash, {@code AGREE} if they do not.
 */
class AccountsTest {

    private record Row(String event, String kind, String first, String second) {
        boolean planted() {
            return !kind.equals("AGREE");
        }
    }

    @TempDir
    Path temp;

    private final List<String> mistakes = new ArrayList<>();

    @Test
    void contradictions_are_found_and_look_alikes_are_left_alone() throws IOException {
        List<Row> rows = new ArrayList<>();
        int found = 0;
        int ofTheKind = 0;
        int wrong = 0;
        for (String event : events()) {
            List<Row> ofEvent = rows(event);
            rows.addAll(ofEvent);
            List<CSVRecord> clashes = compare(event, ofEvent);
            for (CSVRecord clash : clashes) {
                if (ofEvent.stream().noneMatch(row -> row.planted() && isOf(row, clash))) {
                    wrong++;
                    mistakes.add("wrong " + event + " " + words(clash));
                }
            }
            for (Row row : ofEvent) {
                List<CSVRecord> its =
                        clashes.stream().filter(clash -> isOf(row, clash)).toList();
                if (row.planted() && its.isEmpty()) {
                    mistakes.add("missed " + event + " " + row.kind() + ": " + row.first() + " / " + row.second());
                } else if (row.planted()) {
                    found++;
                    ofTheKind +=
                            its.stream().anyMatch(clash -> clash.get("kind").equals(row.kind())) ? 1 : 0;
                }
            }
        }
        long planted = rows.stream().filter(Row::planted).count();
        String result = found + " of " + planted + " found, " + ofTheKind + " of the right kind, " + wrong
                + " wrong among " + (rows.size() - planted) + " look-alikes";
        System.out.println(result + "\n" + String.join("\n", mistakes));

        assertThat(planted).isGreaterThanOrEqualTo(120);
        assertThat(rows.size() - planted).isGreaterThanOrEqualTo(240);
        assertThat((double) found / planted).as(result).isGreaterThanOrEqualTo(0.9);
        assertThat((double) found / (found + wrong)).as(result).isGreaterThanOrEqualTo(0.97);
    }

    private List<CSVRecord> compare(String event, List<Row> rows) throws IOException {
        Path out = temp.resolve(event);
        CommandLineRun run = CommandLineRun.of(
                "compare",
                article(event + "-one", rows.stream().map(Row::first).toList()),
                article(event + "-other", rows.stream().map(Row::second).toList()),
                "--fail-on",
                "never",
                "--out",
                out.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        String table = Files.readString(out.resolve("contradictions.csv"));
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(table))
                .stream()
                .filter(record -> !List.of("CORROBORATED", "ONE_SIDED").contains(record.get("kind")))
                .toList();
    }

    /** Three sentences a paragraph, as news copy is written. */
    private String article(String name, List<String> sentences) throws IOException {
        String text = IntStream.iterate(0, i -> i < sentences.size(), i -> i + 3)
                .mapToObj(i -> String.join(" ", sentences.subList(i, Math.min(i + 3, sentences.size()))))
                .collect(Collectors.joining("\n\n"));
        return Files.writeString(temp.resolve(name + ".txt"), "What happened\n\n" + text + "\n")
                .toString();
    }

    private static boolean isOf(Row row, CSVRecord clash) {
        return row.first().contains(clash.get("first_claim")) && row.second().contains(clash.get("second_claim"));
    }

    private static String words(CSVRecord clash) {
        return clash.get("rule_id") + " " + clash.get("kind") + ": " + clash.get("first_claim") + " / "
                + clash.get("second_claim");
    }

    private static List<String> events() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString().replace(".tsv", ""))
                    .sorted()
                    .toList();
        }
    }

    private static List<Row> rows(String event) throws IOException {
        return Files.readAllLines(folder().resolve(event + ".tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Row(event, cells[0], cells[1], cells[2]))
                .toList();
    }

    private static Path folder() {
        return Path.of("src/test/resources/org/deskcheck/cli/accounts");
    }
}
