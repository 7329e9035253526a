package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code reports/} to what the shipped rules say about {@code fixtures/} today. */
class FixtureReportsTest {

    private static final String REFRESH = "./deskcheck check fixtures --fail-on never";

    @TempDir
    Path temp;

    @Test
    void the_kept_reports_are_what_a_check_of_the_fixtures_writes() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", "fixtures", "--fail-on", "never", "--out", temp.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();

        assertThat(differences(files(temp), files(Path.of("reports"))))
                .as("reports/ is stale. Delete what is of no fixture; then run in the project folder: %s", REFRESH)
                .isEmpty();
    }

    private static List<String> differences(TreeMap<String, String> fresh, TreeMap<String, String> kept) {
        List<String> differences = new ArrayList<>();
        Set<String> names = new TreeSet<>(fresh.keySet());
        names.addAll(kept.keySet());
        for (String name : names) {
            String now = fresh.get(name);
            String before = kept.get(name);
            if (before == null) {
                differences.add("reports/" + name + " is missing");
            } else if (now == null) {
                differences.add("reports/" + name + " is of no fixture");
            } else if (!now.equals(before)) {
                differences.add("reports/" + name + " differs, first in " + firstDifference(now, before));
            }
        }
        return differences;
    }

    private static String firstDifference(String fresh, String kept) {
        List<String> now = List.of(fresh.split("\n", -1));
        List<String> before = List.of(kept.split("\n", -1));
        int line = 0;
        while (line < now.size() && line < before.size() && now.get(line).equals(before.get(line))) {
            line++;
        }
        return "line " + (line + 1) + ": kept \"" + at(before, line) + "\", now \"" + at(now, line) + "\"";
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private static TreeMap<String, String> files(Path folder) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
