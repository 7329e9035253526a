package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules commands, on a pack that an editor begins with nothing. */
class RulesCommandTest {

    @TempDir
    Path pack;

    private CommandLineRun rules(String command, String... more) {
        String[] arguments = new String[more.length + 4];
        arguments[0] = "rules";
        arguments[1] = command;
        System.arraycopy(more, 0, arguments, 2, more.length);
        arguments[more.length + 2] = "--rules";
        arguments[more.length + 3] = pack.toString();
        return CommandLineRun.of(arguments);
    }

    @Test
    void a_new_rule_is_in_order_and_passes_its_cases() throws IOException {
        assertThat(rules("new", "sourcing/late-speaker", "--id", "SRC-007").out())
                .contains("late-speaker.drl", "late-speaker.cases", "--only SRC-007");
        assertThat(rules("new", "sourcing/early-speaker").out()).contains("--only SRC-008");
        assertThat(rules("new", "elections/late-speaker").out()).contains("--only ELEC-001");
        assertThat(rules("new", "elections/poll.dslr").out()).contains("poll.dslr", "poll.cases", "--only ELEC-002");

        assertThat(pack.resolve("elections/poll.dslr")).content().contains("\n  there is a claim\n");
        assertThat(rules("lint").out()).isEqualTo("No mistakes in 4 rules.\n");
        CommandLineRun test = rules("test");
        assertThat(test.out()).startsWith("8 cases run, all well.");
        assertThat(test.exitCode()).isZero();
    }

    @Test
    void a_new_rule_takes_nobody_elses_place() throws IOException {
        rules("new", "sourcing/late-speaker");
        Path rule = pack.resolve("sourcing/late-speaker.drl");
        Files.writeString(rule, Files.readString(rule) + "// mine");

        CommandLineRun again = rules("new", "sourcing/late-speaker.drl");
        CommandLineRun sameId = rules("new", "sourcing/other", "--id", "SOUR-001");
        CommandLineRun outside = rules("new", "../other");

        assertThat(again.err()).contains("This file is there already.");
        assertThat(sameId.err()).contains("Another rule has this id.");
        assertThat(outside.err()).contains("This is no name for a rule file.");
        assertThat(new int[] {again.exitCode(), sameId.exitCode(), outside.exitCode()})
                .containsOnly(2);
        assertThat(rule).content().endsWith("// mine");
        assertThat(pack.resolve("sourcing/other.drl")).doesNotExist();
    }

    @Test
    void a_case_that_fails_says_where_the_rule_stops() throws IOException {
        rules("new", "style/praise.dslr");
        rules("new", "style/more-praise.drl");
        for (String name : new String[] {"praise", "more-praise"}) {
            Path cases = pack.resolve("style/" + name + ".cases");
            Files.writeString(cases, Files.readString(cases).replace("world-class harbour", "fine harbour"));
        }

        assertThat(rules("test").out())
                .contains("STYL-001 does not fire here as expected. It stops at line 9 of style/praise.dslr:"
                        + " that says \"world-class\"; found text: ")
                .contains("STYL-002 does not fire here as expected. It stops at line 8 of style/more-praise.drl:"
                        + " text mentions \"world-class\"; found text: ");
    }

    @Test
    void the_list_is_a_table() {
        rules("new", "sourcing/late-speaker", "--id", "SRC-7");
        rules("new", "end", "--id", "HOUSE-1");

        assertThat(rules("list").out().replace(System.lineSeparator(), "\n")).isEqualTo("""
            id       severity  cases  folder    title
            HOUSE-1  warning       2  .         End
            SRC-7    warning       2  sourcing  Late speaker

            2 rules: 2 warning.
            """);
        assertThat(rules("list", "--only", "SRC-7").out()).contains("SRC-7").doesNotContain("HOUSE");
        assertThat(rules("list", "--skip", "SRC-8").err()).contains("Did you mean \"SRC-7\"?");
    }

    @Test
    void show_prints_the_page_of_a_rule() {
        rules("new", "sourcing/late-speaker", "--id", "SRC-7");

        CommandLineRun shown = rules("show", "src-7");

        assertThat(shown.out())
                .startsWith("SRC-7  warning  Late speaker")
                .contains(
                        "  Say what is so good about it, or take the praise out.",
                        "Guideline: Name the style guide and its entry",
                        "Rule file: sourcing/late-speaker.drl:5")
                .containsPattern("Flagged +Left alone")
                .containsPattern("The town council met on Monday. .*  The town council opened");
        CommandLineRun mistyped = rules("show", "SCR-7");
        assertThat(mistyped.exitCode()).isEqualTo(2);
        assertThat(mistyped.err()).contains("There is no rule SCR-7. Did you mean \"SRC-7\"?");
    }

    @Test
    void tests_can_be_run_for_a_part_of_the_pack() throws IOException {
        rules("new", "sourcing/late-speaker");
        rules("new", "elections/poll");
        Files.writeString(pack.resolve("elections/poll.cases"), "# expect: ELEC-001\nNobody came.\n");

        assertThat(rules("test", pack.resolve("sourcing").toString()).exitCode())
                .isZero();
        CommandLineRun elections =
                rules("test", pack.resolve("elections/poll.cases").toString());
        assertThat(elections.exitCode()).isOne();
        assertThat(elections.out())
                .contains(
                        "ELEC-001 does not fire here as expected.", "The rule ELEC-001 has no case \"# ok: ELEC-001\".")
                .contains("1 case run, 2 problems.");
        CommandLineRun elsewhere = rules("test", "fixtures");
        assertThat(elsewhere.exitCode()).isEqualTo(2);
        assertThat(elsewhere.err()).contains("There are no rules of the pack in fixtures;");
    }

    @Test
    void build_servers_get_the_results_as_junit_xml() throws IOException {
        rules("new", "elections/poll");
        Files.writeString(
                pack.resolve("elections/poll.cases"), "# expect: ELEC-001\n<Nobody> came.\n# ok: ELEC-001\nAll.\n");
        Path xml = pack.resolve("target/rules.xml");

        CommandLineRun run = rules("test", "--junit", xml.toString());

        assertThat(run.exitCode()).isOne();
        assertThat(xml)
                .content()
                .contains("<testsuite name=\"" + pack.resolve("elections/poll.cases")
                        + "\" tests=\"2\" failures=\"1\" errors=\"0\">")
                .contains(
                        "name=\"expect ELEC-001, line 1\"",
                        "<failure message=\"ELEC-001 does not fire here as expected. It stops at line 8")
                .contains("&lt;Nobody&gt; came.");
    }
}
