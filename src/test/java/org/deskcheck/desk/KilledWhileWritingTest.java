package org.deskcheck.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills processes that write, and looks at what they leave: every file is one that a whole run writes, and no entry is gone.
 * {@code -Ddeskcheck.kills=200} kills more.
 */
class KilledWhileWritingTest {

    private static final int KILLS = Integer.getInteger("deskcheck.kills", 12);
    private static final int AT_ONCE = 2;
    private static final String KEPT = "kept by its claim";
    private static final String ORPHANED = "orphaned in every second version";

    @TempDir
    Path temp;

    private Path out;
    private final Map<String, Set<String>> whole = new HashMap<>();

    @BeforeEach
    void write_every_version_undisturbed() throws Exception {
        out = temp.resolve("out");
        EndlessWriter.write(1, out);
        Path worksheet = out.resolve("street.claims.csv");
        Sheet sheet = Sheet.open(worksheet);
        sheet.fill(sheet.row("House number 7 "), "verified", KEPT, "ib", "");
        sheet.fill(sheet.row("House number 30 "), "false", ORPHANED, "ib", "");
        sheet.save(worksheet, Sheet.SavedBy.DESKCHECK);
        for (int version : new int[] {1, 2, 1, 2}) {
            EndlessWriter.write(version, out);
            reports()
                    .forEach((name, content) ->
                            whole.computeIfAbsent(name, file -> new HashSet<>()).add(content));
        }
        assertThat(whole.get("street.claims.csv")).hasSize(2);
    }

    @Test
    void every_file_is_whole_and_no_entry_is_gone() throws Exception {
        Random random = new Random(1);
        Set<Integer> left = new HashSet<>();
        for (int kills = 0; kills < KILLS; kills += AT_ONCE) {
            List<Process> writers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                writers.add(writer());
            }
            for (Process writer : writers) {
                assertThat(writer.getInputStream().readNBytes(2)).asString().isEqualTo("..");
            }
            Thread.sleep(random.nextInt(40));
            for (Process writer : writers) {
                assertThat(writer.isAlive())
                        .as("nothing went wrong before the kill")
                        .isTrue();
                Thread.sleep(random.nextInt(10));
                writer.destroyForcibly().waitFor();
            }
            left.add(verified().hashCode());
        }
        EndlessWriter.write(1, out);
        verified();

        if (KILLS >= 50) {
            assertThat(left).as("kills at different points").hasSizeGreaterThan(2);
        }
        assertThat(Sheet.open(out.resolve("street.claims.csv")).filled("House number 30 "))
                .contains(ORPHANED);
    }

    private Map<String, String> verified() throws IOException {
        Map<String, String> reports = reports();
        reports.forEach((name, content) -> assertThat(whole.get(name)).as(name).contains(content));
        String sheets = reports.get("street.claims.csv") + reports.getOrDefault("street.orphans.csv", "");
        assertThat(sheets).contains(KEPT, ORPHANED);
        return reports;
    }

    private Map<String, String> reports() throws IOException {
        Map<String, String> reports = new HashMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                String name = String.valueOf(file.getFileName());
                if (!name.startsWith(".")) {
                    reports.put(name, Files.readString(file));
                }
            }
        }
        return reports;
    }

    private Process writer() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        classPath(),
                        EndlessWriter.class.getName(),
                        out.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    // A launcher may have loaded the tests from elsewhere than the class path of its own process.
    private static String classPath() {
        if (EndlessWriter.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
