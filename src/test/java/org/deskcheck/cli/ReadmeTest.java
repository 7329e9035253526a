package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The README says what is so: its examples run, and its opening shows what is really printed. */
class ReadmeTest {

    private static final Readme README = Readme.read();

    @TempDir
    Path temp;

    /** The files that the examples speak of. */
    @BeforeEach
    void layOut() throws IOException {
        String article = Files.readString(Path.of("fixtures/clean.txt"));
        Files.createDirectories(temp.resolve("copy"));
        Files.createDirectories(temp.resolve("archive"));
        Files.writeString(temp.resolve("draft.txt"), article);
        Files.writeString(temp.resolve("copy/draft.txt"), article);
        copy(Path.of("fixtures/hospital.html"), temp.resolve("archive/hospital.html"));
        copyAll(Path.of("fixtures"), temp.resolve("fixtures"));
        copyAll(Path.of("rules"), temp.resolve("house-rules"));
        Files.writeString(temp.resolve("deskcheck-baseline.tsv"), "");
    }

    @Test
    void it_opens_with_an_article_and_what_deskcheck_says_about_it() throws IOException {
        CommandLineRun run = CommandLineRun.of("check", "fixtures/pool.txt", "--out", temp.toString());

        assertThat(README.blocks("text")).startsWith(Files.readString(Path.of("fixtures/pool.txt")));
        assertThat(README.blocks("text").get(1))
                .as("the second block of the README, which is to be replaced by what is printed today")
                .isEqualTo(run.out().replace(temp.toString(), "reports"));
    }

    @Test
    void its_rule_and_cases_are_those_that_ship() throws IOException {
        String rule = "rules/attribution/unattributed-statistic";

        assertThat(README.blocks("text"))
                .contains(Files.readString(Path.of(rule + ".drl")), Files.readString(Path.of(rule + ".cases")));
    }

    @Test
    void it_shows_what_an_explanation_looks_like() {
        CommandLineRun run = CommandLineRun.of("explain", "ATTR-001@fixtures/pool.txt:5:28");

        assertThat(README.blocks("text")).contains(run.out().strip() + "\n");
    }

    @Test
    void it_shows_what_comparing_looks_like() {
        CommandLineRun run = CommandLineRun.of(
                "compare", "fixtures/russian-account.txt", "fixtures/us-account.md", "--out", temp.toString());

        assertThat(README.blocks("text"))
                .contains(run.out().replace(temp.toString(), "reports").strip() + "\n");
    }

    @Test
    void the_sum_that_it_tells_of_is_done_again() throws IOException {
        String sentence = "Some 30 of the 60 boats, or 40 percent, stayed in port";
        Path article = Files.writeString(temp.resolve("boats.txt"), "Storm\n\n" + sentence + ".\n");

        CommandLineRun run = CommandLineRun.of("check", article.toString(), "--out", temp.toString());

        String message = "Do the sum again: the copy says 40 percent, its figures make 50 percent.";
        assertThat(run.out()).contains(message);
        assertThat(README.text().replace('\n', ' ')).contains(sentence, message);
    }

    static Stream<String> examples() {
        return README.commands().stream()
                .filter(line -> line.startsWith("./deskcheck "))
                .filter(line -> !line.contains("--changed-since")); // ManyFilesTest has a repository for it.
    }

    @ParameterizedTest
    @MethodSource("examples")
    void its_examples_run(String example) throws IOException {
        String[] sides = example.split(" [<>] ", 2);
        String input = example.contains(" < ") ? Files.readString(temp.resolve(sides[1])) : "";
        List<String> arguments = new ArrayList<>();
        for (String word : sides[0].substring("./deskcheck ".length()).split(" ")) {
            arguments.add(inTemp(word.replace("\"", "")));
        }
        if (Set.of("check", "compare").contains(arguments.get(0)) && !arguments.contains("--out")) {
            arguments.addAll(List.of("--out", temp.resolve("reports").toString()));
        }

        if (arguments.get(0).equals("baseline")) {
            arguments.addAll(
                    List.of("--baseline", temp.resolve("deskcheck-baseline.tsv").toString()));
        }

        CommandLineRun run = CommandLineRun.withInput(input, arguments.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isIn(0, 1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isNotEmpty();
    }

    @Test
    void the_test_command_is_the_one_of_the_build_server() throws IOException {
        assertThat(README.commands()).contains("mvn -B verify");
        assertThat(Path.of(".ci/run")).content().endsWith("exec mvn -B verify\n");
    }

    @Test
    void it_speaks_of_every_option_and_of_no_other() {
        assertThat(README.options()).isEqualTo(options(Main.commandLine(new String[0], console())));
    }

    @Test
    void it_speaks_of_every_command() {
        for (String command :
                Main.commandLine(new String[0], console()).getSubcommands().keySet()) {
            assertThat(README.text()).contains("./deskcheck " + command + " ");
        }
    }

    @ParameterizedTest
    @EnumSource(ExitCode.class)
    void it_lists_every_exit_code(ExitCode code) {
        assertThat(README.text()).contains("\n| " + code.code() + " | ");
    }

    @Test
    void its_java_compiles() throws IOException {
        Path source = Files.writeString(
                temp.resolve("CheckDraft.java"), README.blocks("java").get(0));

        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        temp.toString(),
                        source.toString());

        assertThat(result).isZero();
    }

    @Test
    void its_links_lead_somewhere() {
        assertThat(Pattern.compile("\\]\\(([^)#]+)\\)")
                        .matcher(README.text())
                        .results()
                        .map(link -> Path.of(link.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static Set<String> options(CommandLine command) {
        Set<String> options = new TreeSet<>();
        command.getCommandSpec().options().forEach(option -> options.add(option.longestName()));
        command.getSubcommands().values().forEach(inner -> options.addAll(options(inner)));
        return options;
    }

    private static Console console() {
        return Console.ofProcess();
    }

    private String inTemp(String word) {
        boolean path = word.startsWith("fixtures/")
                || Stream.of(
                                "draft.txt",
                                "copy/",
                                "archive/",
                                "house-rules",
                                "found.sarif",
                                "deskcheck-baseline.tsv",
                                "reports",
                                "newsroom",
                                "/tmp/reports")
                        .anyMatch(word::startsWith);
        return path ? temp + "/" + word : word;
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to);
    }
}
