package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** There is a manual page for each command, and it reads as one. */
class ManTest {

    @TempDir
    Path temp;

    static Stream<CommandLine> commands() {
        return all(Main.commandLine(new String[0], Console.ofProcess()));
    }

    private static Stream<CommandLine> all(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(ManTest::all));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_page_tells_what_the_command_does_and_every_option(CommandLine command) throws Exception {
        String page = ManPage.of(command);

        assertThat(page).startsWith(".TH ").contains("\n.SH NAME\n", "\n.SH SYNOPSIS\n", "\n.SH \"OPTIONS\"\n");
        for (OptionSpec option : command.getCommandSpec().options()) {
            assertThat(page).contains("\\fB" + option.longestName().replace("-", "\\-") + "\\fR");
        }
        assertThat(page.lines().filter(line -> line.startsWith(".")))
                .allSatisfy(line -> assertThat(line).matches("\\.(TH|SH|TP|PP|EX|EE|nh|hy)( .*)?"));
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
        assertThat(rendered(page)).contains("NAME", "SYNOPSIS", ManPage.name(command) + " - ");
    }

    @Test
    void a_page_is_printed_or_all_are_written() throws IOException {
        assertThat(CommandLineRun.of("man", "rules", "test").out()).startsWith(".TH \"DESKCHECK\\-RULES\\-TEST\" 1 ");

        CommandLineRun run = CommandLineRun.of("man", "--out", temp.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(temp.resolve("deskcheck.1")).content().contains("\\fBdeskcheck\\-check\\fR(1)");
        assertThat(temp.resolve("deskcheck-check.1")).content().contains("\\-\\-fail\\-on");
        assertThat(run.out().lines()).hasSize((int) commands().count());
    }

    @Test
    void a_command_that_is_not_there_is_named() {
        CommandLineRun run = CommandLineRun.of("man", "chekc");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("There is no command chekc; there are check, claims,");
    }

    /** What groff makes of a page, which it must do without a complaint. */
    private static String rendered(String page) throws IOException, InterruptedException {
        Process groff = new ProcessBuilder(List.of("/usr/bin/groff", "-man", "-ww", "-Kutf8", "-Tutf8", "-P-cbou"))
                .redirectErrorStream(true)
                .start();
        groff.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
        groff.getOutputStream().close();
        String text = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(groff.waitFor()).isZero();
        assertThat(text).doesNotContain("warning:", "error:");
        return text.replace('\u2010', '-').replace('\u2212', '-').replaceAll("\\s+", " ");
    }
}
