package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of many articles, and the part of it that changed. */
class ManyFilesTest {

    @TempDir
    Path temp;

    @Test
    void articles_that_are_checked_at_once_are_told_in_order() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("copy/n" + (i + 10) + ".txt", "Costs\n\nThe " + i + " trams cost " + (i + 2) + " million euros.\n");
        }

        CommandLineRun run = check("--format", "csv,github");
        TreeMap<String, String> first = reports();
        CommandLineRun again = check("--format", "csv,github");

        List<String> articles = IntStream.range(10, 50)
                .mapToObj(i -> temp.resolve("copy/n" + i + ".txt").toString())
                .toList();
        assertThat(run.out().lines().filter(line -> line.startsWith(temp + "/copy")))
                .containsExactlyElementsOf(articles);
        assertThat(again.out()).isEqualTo(run.out());
        assertThat(reports()).isEqualTo(first);
    }

    @Test
    void only_what_changed_is_checked() throws Exception {
        assumeTrue(git("--version") == 0, "git is installed");
        write("copy/same.txt", "Costs\n\nThe trams cost 3 million euros.\n");
        write("copy/edited.txt", "Costs\n\nThe trams cost 3 million euros.\n");
        write("copy/staged.txt", "Costs\n\nThe trams cost 3 million euros.\n");
        write("copy/committed.txt", "Costs\n\nThe trams cost 3 million euros.\n");
        write("copy/deleted.txt", "Costs\n\nThe trams cost 3 million euros.\n");
        commit();
        git("tag", "printed");
        write("copy/committed.txt", "Costs\n\nThe trams cost 4 million euros.\n");
        commit();
        write("copy/edited.txt", "Costs\n\nThe trams cost 5 million euros.\n");
        write("copy/staged.txt", "Costs\n\nThe trams cost 6 million euros.\n");
        git("add", "copy/staged.txt");
        write("copy/new \u00E4.txt", "Costs\n\nThe trams cost 7 million euros.\n");
        Files.delete(temp.resolve("copy/deleted.txt"));

        CommandLineRun run = check("--changed-since", "printed");

        assertThat(run.out()
                        .lines()
                        .filter(line -> line.endsWith(".txt"))
                        .map(line -> line.substring(line.lastIndexOf('/') + 1)))
                .containsExactly("committed.txt", "edited.txt", "new \u00E4.txt", "staged.txt");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void nothing_that_changed_is_no_failure() throws Exception {
        assumeTrue(git("--version") == 0, "git is installed");
        write("copy/same.txt", "Costs\n\nThe trams cost 3 million euros.\n");
        commit();

        CommandLineRun run = check("--changed-since", "HEAD");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("No article to check.\n");
    }

    @Test
    void a_commit_that_is_not_there_is_told_from_a_repository_that_is_not_there() throws Exception {
        assumeTrue(git("--version") == 0, "git is installed");
        write("copy/same.txt", "It rained.\n");

        CommandLineRun outside = check("--changed-since", "HEAD");
        commit();
        CommandLineRun unknown = check("--changed-since", "nowhere");

        assertThat(outside.exitCode()).isEqualTo(2);
        assertThat(outside.err()).contains("in no git repository");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("There is no commit \"nowhere\"");
    }

    private CommandLineRun check(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("check", temp.resolve("copy").toString()));
        arguments.addAll(
                List.of("--fail-on", "never", "--out", temp.resolve("out").toString()));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void commit() throws Exception {
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", "Copy");
    }

    private int git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command)
                    .directory(temp.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
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
