package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFolderTest {

    @TempDir
    Path temp;

    @Test
    void a_report_is_written_into_sub_folders() throws Exception {
        Path written = folder().write("world/talks.claims.csv", out -> out.append("claim_id\ncä\n"));

        assertThat(written).isEqualTo(temp.resolve("reports/world/talks.claims.csv"));
        assertThat(written).hasContent("claim_id\ncä\n");
    }

    @Test
    void drafts_of_a_run_that_was_killed_are_swept_up_when_no_run_can_own_them() throws Exception {
        Path folder = Files.createDirectories(temp.resolve("reports"));
        Path left = Files.createFile(folder.resolve("." + UUID.randomUUID() + ".tmp"));
        Path recent = Files.createFile(folder.resolve("." + UUID.randomUUID() + ".tmp"));
        Path somebodys = Files.createFile(folder.resolve(".notes.tmp"));
        FileTime twoDaysAgo = FileTime.from(Instant.now().minus(Duration.ofDays(2)));
        Files.setLastModifiedTime(left, twoDaysAgo);
        Files.setLastModifiedTime(somebodys, twoDaysAgo);

        folder().write("a.csv", out -> out.append("x"));

        assertThat(left).doesNotExist();
        assertThat(recent).exists();
        assertThat(somebodys).exists();
    }

    @Test
    void half_a_character_does_not_cost_the_report() throws Exception {
        Path written = folder().write("a.csv", out -> out.append("x\uD83Dy"));

        assertThat(written).hasContent("x\uFFFDy");
    }

    @ParameterizedTest
    @CsvSource({
        "../../secret.csv, secret.csv",
        "/etc/passwd, etc/passwd",
        "a/../../b.csv, a/b.csv",
        "..\\..\\c.csv, c.csv",
        "./d.csv, d.csv"
    })
    void no_name_leads_out_of_the_folder(String name, String inside) throws Exception {
        assertThat(folder().write(name, out -> out.append("x")))
                .isEqualTo(temp.resolve("reports").resolve(inside));
    }

    @Test
    void a_report_that_fails_half_way_leaves_the_old_one_and_no_litter() throws Exception {
        folder().write("a.csv", out -> out.append("old"));

        assertThatThrownBy(() -> folder().write("a.csv", out -> {
                    out.append("half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("a.csv: The report cannot be written: No space left on device. Choose another");

        assertThat(temp.resolve("reports/a.csv")).hasContent("old");
        assertThat(files(temp.resolve("reports"))).containsExactly("a.csv");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_a_problem() throws IOException {
        Files.writeString(temp.resolve("reports"), "not a folder");

        assertThatThrownBy(() -> folder().write("a.csv", out -> out.append("x")))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("is in the way");
    }

    @Test
    void a_folder_in_the_place_of_the_report_is_a_problem() throws IOException {
        Files.createDirectories(temp.resolve("reports/a.csv"));

        assertThatThrownBy(() -> folder().write("a.csv", out -> out.append("x")))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("is in the way");
        assertThat(files(temp.resolve("reports"))).containsExactly("a.csv");
    }

    @Test
    void of_many_writers_one_wins_whole() throws Exception {
        List<Callable<Path>> writers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String line = ("writer " + i + "\n").repeat(2_000);
            writers.add(() -> folder().write("a.csv", out -> out.append(line)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            for (Future<Path> done : pool.invokeAll(writers)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }

        List<String> lines = Files.readAllLines(temp.resolve("reports/a.csv"));
        assertThat(lines).hasSize(2_000);
        assertThat(lines.stream().distinct()).hasSize(1);
        assertThat(files(temp.resolve("reports"))).containsExactly("a.csv");
    }

    private ReportFolder folder() {
        return new ReportFolder(temp.resolve("reports"));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
