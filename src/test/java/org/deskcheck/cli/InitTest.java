package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    @TempDir
    Path temp;

    @Test
    void begins_a_desk_whose_settings_and_rule_work() throws IOException {
        CommandLineRun run = CommandLineRun.of("init", temp.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("deskcheck.yml").contains(".drl").contains(".cases");

        String pack = temp.resolve("house-rules").toString();
        assertThat(CommandLineRun.of("rules", "lint", "--rules", pack).exitCode())
                .isZero();
        assertThat(CommandLineRun.of("rules", "test", "--rules", pack).exitCode())
                .isZero();

        Path draft = temp.resolve("draft.txt");
        Files.writeString(draft, "Harbour shut\n\nThe harbour is shut, a spokesman said on Monday.\n");
        CommandLineRun check = CommandLineRun.of(
                "check", draft.toString(), "--out", temp.resolve("reports").toString());
        assertThat(check.err()).isEmpty();
        assertThat(check.out()).contains("HOUSE-001").contains("SRC-001");
    }

    @Test
    void leaves_a_folder_alone_that_has_one_of_the_files() throws IOException {
        Files.writeString(temp.resolve("deskcheck.yml"), "fail-on: never\n");

        CommandLineRun run = CommandLineRun.of("init", temp.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.WRONG_USAGE.code());
        assertThat(run.err()).contains("deskcheck.yml").contains("there already");
        assertThat(temp.resolve("deskcheck.yml")).hasContent("fail-on: never");
        assertThat(temp.resolve("house-rules")).doesNotExist();
    }

    @Test
    void completes_commands_and_options_in_bash() throws Exception {
        Files.writeString(
                temp.resolve("completion"), CommandLineRun.of("completion").out());

        Launched run = Launched.script(
                "compopt() { :; }; source ./completion; COMP_WORDS=(deskcheck ba); COMP_CWORD=1; _complete_deskcheck;"
                        + " echo ${COMPREPLY[@]}; COMP_WORDS=(deskcheck check --fail); COMP_CWORD=2;"
                        + " _complete_deskcheck; echo ${COMPREPLY[@]}",
                temp,
                Map.of());

        assertThat(run.out().lines()).containsExactly("baseline", "--fail-on");
    }
}
