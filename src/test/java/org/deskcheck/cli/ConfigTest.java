package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigTest {

    private static final String RULE = """
        /** Why %1$s matters. */
        rule "Rule %1$s"
          @id(%1$s) @severity(%2$s)%3$s
        when
          $claim : Claim( %4$s )
        then
          desk.report($claim, "%5$s");
        end
        """;

    @TempDir
    Path temp;

    @BeforeEach
    void writeInputs() throws IOException {
        write("copy/news/fire.claims.json", CommandLineRun.claims("fire", "ACCUSATION"));
        write("copy/opinion/view.claims.json", CommandLineRun.claims("view", "ACCUSATION"));
        write("house/loud.drl", RULE.formatted("HOUSE-001", "error", "", "kinds contains ACCUSATION", "Mind this."));
        write(
                "house/long.drl",
                RULE.formatted(
                        "HOUSE-002",
                        "info",
                        "\n  @threshold(words, 2)",
                        "text.length() > $words",
                        "Shorten to \" + $words + \" words."));
        write("lists/quiet.drl", RULE.formatted("LIST-001", "info", "", "kinds contains ACCUSATION", "Know this."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                        | news/fire.claims.json    |                 | 1 | HOUSE-001"
                        + " error, HOUSE-002 info",
                "rules: {HOUSE-001: warning}             | news/fire.claims.json    |                 | 0 | HOUSE-001"
                        + " warning, HOUSE-002 info",
                "rules: {HOUSE-001: off}                 | news/fire.claims.json    |                 | 0 | HOUSE-002"
                        + " info",
                "rules: {HOUSE-001: off}                 | news/fire.claims.json    | --only HOUSE-001| 1 | HOUSE-001"
                        + " error",
                "rules: {HOUSE-002: error}               | news/fire.claims.json    | --skip HOUSE-002| 1 | HOUSE-001"
                        + " error",
                "fail-on: never                          | news/fire.claims.json    |                 | 0 | HOUSE-001"
                        + " error, HOUSE-002 info",
                "fail-on: never                          | news/fire.claims.json    | --fail-on info  | 1 | HOUSE-001"
                        + " error, HOUSE-002 info",
                "thresholds: {HOUSE-002: {words: 500}}   | news/fire.claims.json    |                 | 1 | HOUSE-001"
                        + " error",
                "paths: {'opinion/**': {fail-on: never}} | opinion/view.claims.json |                 | 0 | HOUSE-001"
                        + " error, HOUSE-002 info",
                "paths: {'opinion/**': {fail-on: never}} | news/fire.claims.json    |                 | 1 | HOUSE-001"
                        + " error, HOUSE-002 info",
                "paths: {'v*.json': {rules: {HOUSE-001: off}}} | .                  |                 | 1 | HOUSE-001"
                        + " error, HOUSE-002 info, HOUSE-002 info",
                "'paths: {''**'': {rules: {HOUSE-001: info}}, ''opinion/*'': {rules: {HOUSE-001: off}}}' |"
                        + " opinion/view.claims.json | | 0 | HOUSE-002 info",
            })
    void the_settings_say_what_is_reported_and_what_fails(
            @Nullable String settings, String input, @Nullable String options, int exitCode, String findings)
            throws IOException {
        write("copy/deskcheck.yml", "packs: ../house\n" + (settings == null ? "" : settings) + "\n");

        CommandLineRun run = check(input, options);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(findings(run)).isEqualTo(List.of(findings.split(", ")));
    }

    @Test
    void a_threshold_that_a_desk_has_set_is_the_one_that_messages_tell() throws IOException {
        write("copy/deskcheck.yml", "packs: ../house\nthresholds:\n  HOUSE-002:\n    words: 7.5\n");

        assertThat(check("news/fire.claims.json", "").out()).contains("Shorten to 7.5 words.");
    }

    @Test
    void the_nearest_file_at_or_above_the_input_counts_alone() throws IOException {
        write("copy/deskcheck.yml", "packs: ../house\nfail-on: never\n");
        write("copy/news/deskcheck.yml", "packs: ../../lists\n");

        assertThat(findings(check("news/fire.claims.json", ""))).containsExactly("LIST-001 info");
        assertThat(findings(check("opinion/*.json", ""))).contains("HOUSE-001 error");
    }

    @Test
    void inputs_under_different_files_are_refused() throws IOException {
        write("copy/news/deskcheck.yml", "packs: ../../lists\n");

        CommandLineRun run = CommandLineRun.of(
                "check", temp + "/copy/news/fire.claims.json", temp + "/copy/opinion/view.claims.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no deskcheck.yml", "copy/news/deskcheck.yml", "name a file with --config");
    }

    @Test
    void an_option_names_another_file_and_other_packs() throws IOException {
        write("copy/deskcheck.yml", "packs: ../house\n");
        write("other/desk.yml", "packs: [../house, ../lists]\nrules:\n  HOUSE-002: off\n");

        assertThat(findings(check("news/fire.claims.json", "--config TEMP/other/desk.yml")))
                .containsExactly("HOUSE-001 error", "LIST-001 info");
        assertThat(findings(check("news/fire.claims.json", "--rules TEMP/lists")))
                .containsExactly("LIST-001 info");
        assertThat(findings(check("news/fire.claims.json", "--rules TEMP/lists --rules TEMP/house")))
                .containsExactly("HOUSE-001 error", "HOUSE-002 info", "LIST-001 info");
    }

    @Test
    void the_rules_that_ship_are_a_pack_like_others() throws IOException {
        assertThat(CommandLineRun.of("rules", "list", "--rules", "shipped," + temp + "/lists")
                        .out())
                .contains("ATTR-001", "LIST-001");
    }

    @Test
    void two_packs_may_not_use_one_id() throws IOException {
        write(
                "copies/mine.drl",
                RULE.formatted("HOUSE-001", "info", "", "true", "Say it.").replace("Rule ", "Own "));

        CommandLineRun run = check("news/fire.claims.json", "--rules TEMP/house --rules TEMP/copies");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err().replace(temp.toString(), "TEMP"))
                .isEqualTo("TEMP/copies/mine.drl:3:4: The id HOUSE-001 is already used in TEMP/house/loud.drl, line 2."
                        + " Give this rule its own.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pack: house | 1:1: There is no setting \"pack\" here. Did you mean \"packs\"? Known are fail-on,"
                        + " packs, paths, rules, suppressions, thresholds.",
                "packs: hosue | 1:8: There is no folder \"hosue\" beside this file. Name a folder of rules relative to"
                        + " this file, or \"shipped\" for the rules that ship.",
                "packs: {a: b} | 1:8: Here stands a group of settings and no name of a pack. Write for instance packs:"
                        + " [shipped, house-rules].",
                "packs: [shipped, shipped] | 1:18: The pack \"shipped\" is named twice. Keep one of them.",
                "fail-on: erorr | 1:10: Here stands \"erorr\". Did you mean \"error\"? Known are info, warning, error,"
                        + " never.",
                "fail-on: | 1:9: Here stands nothing. Known are info, warning, error, never.",
                "rules: [ATTR-001] | 1:8: Here stands a list. Write the rule's id and off, info, warning or error:"
                        + " ATTR-009: off.",
                "rules: {ATTR-001: of} | 1:19: Here stands \"of\". Did you mean \"off\"? Known are off, info, warning,"
                        + " error.",
                "thresholds: {ATTR-001: {words: many}} | 1:32: Here stands \"many\" and no figure. Write for instance"
                        + " 30 or 0.6.",
                "thresholds: {ATTR-001: 3} | 1:24: Here stands \"3\". Write the rule's id, and below it the"
                        + " threshold's name and value.",
                "paths: {'a[': {fail-on: never}} | 1:9: \"a[\" is no glob: a bracket or brace is left open. Write for"
                        + " instance \"opinion/**\" or \"*.md\".",
                "paths: {'*.md': {packs: house}} | 1:18: There is no setting \"packs\" here. Known are fail-on, rules,"
                        + " thresholds.",
                "paths: off | 1:8: Here stands \"off\". Write a glob, and below it the settings for it.",
                "just words | 1:1: Here stands \"just words\" where settings were expected. Write name: value; known"
                        + " are fail-on, packs, paths, rules, suppressions, thresholds.",
                "fail-on: never; fail-on: info | 2:1: \"fail-on\" stands here twice. Keep one of them.",
                "fail-on: &a never | 1:10: Anchors (&) and aliases (*) are not read. Write the value out, or put it in"
                        + " quotation marks.",
                "fail-on: !!java.net.URL [] | 1:10: Tags (!) are not read. Take tag:yaml.org,2002:java.net.URL out, or"
                        + " put the text in quotation marks.",
                "rules: {ATTR-01: off} | 1:18: There is no rule \"ATTR-01\". Did you mean \"ATTR-001\"?",
                "rules: {ATTR-001: off; ---; a: b | 2:1: This is not YAML",
            })
    void a_mistake_is_told_with_its_place_and_a_way_out(String settings, String complaint) throws IOException {
        write("copy/deskcheck.yml", settings.replace("; ", "\n"));

        CommandLineRun run = CommandLineRun.of("config", temp + "/copy/news/fire.claims.json");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().replace(temp + "/copy/", "")).startsWith("deskcheck.yml:" + complaint);
    }

    @Test
    void a_small_file_cannot_become_a_large_one_nor_a_deep_one_exhaust_the_stack() throws IOException {
        StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            bomb.append(c)
                    .append(": &")
                    .append(c)
                    .append(" [")
                    .append(("*" + (char) (c - 1) + ",").repeat(9))
                    .append("]\n");
        }
        for (String attack : List.of(
                bomb.toString(),
                "[".repeat(100_000),
                "{a: ".repeat(100_000),
                "rules:\n  <<: *x\n",
                "rules: {? [a, b] : off}",
                "packs: !!javax.script.ScriptEngineManager []",
                "fail-on: never\n---\nfail-on: info\n",
                "x: " + "y".repeat(300_000),
                "fail-on: \u0000",
                "thresholds: {ATTR-001: {words: 1e999}}")) {
            write("copy/deskcheck.yml", attack);

            CommandLineRun run = CommandLineRun.of("config", temp + "/copy/news/fire.claims.json");

            assertThat(run.exitCode())
                    .as(attack.substring(0, Math.min(40, attack.length())))
                    .isEqualTo(2);
            assertThat(run.err()).contains("deskcheck.yml").doesNotContain("Internal error");
        }
    }

    @Test
    void all_mistakes_are_told_at_once() throws IOException {
        write("copy/deskcheck.yml", "fail-on: x\nrulse: {}\nrules:\n  A: b\n");

        assertThat(check("news/fire.claims.json", "").err().lines()).hasSize(3);
    }

    @Test
    void a_threshold_that_its_rule_does_not_have_is_a_mistake() throws IOException {
        write("copy/deskcheck.yml", "packs: ../house\nthresholds:\n  HOUSE-002: {word: 3}\n  HOUSE-001: {words: 3}\n");

        CommandLineRun run = check("news/fire.claims.json", "");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("deskcheck.yml:3:21: The rule HOUSE-002 has no threshold \"word\". Did you mean \"words\"?")
                .contains("deskcheck.yml:4:22: The rule HOUSE-001 has no threshold \"words\". It has none.");
    }

    @Test
    void a_file_of_nearly_that_name_is_not_passed_over() throws IOException {
        write("copy/deskcheck.yaml", "fail-on: never\n");

        CommandLineRun run = check("news/fire.claims.json", "");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("deskcheck.yaml: A file of this name is not read. Call it deskcheck.yml.");
    }

    @Test
    void what_is_in_force_is_printed_as_settings_with_their_origin() throws IOException {
        write("copy/deskcheck.yml", """
            packs: [../house]
            rules:
              HOUSE-001: warning
            paths:
              "news/*":
                thresholds:
                  HOUSE-002:
                    words: 40
            """);

        CommandLineRun run =
                CommandLineRun.of("config", temp + "/copy/news/fire.claims.json", "--fail-on", "info", "--skip", "X-1");

        assertThat(run.err()).contains("There is no rule X-1");
        run = CommandLineRun.of("config", temp + "/copy/news/fire.claims.json", "--fail-on", "info");
        assertThat(run.out().replace(temp.toString(), "TEMP")).isEqualTo("""
            # TEMP/copy/deskcheck.yml for TEMP/copy/news/fire.claims.json
            packs: [../house]     # TEMP/copy/deskcheck.yml:1
            fail-on: info         # --fail-on
            rules:
              HOUSE-001: warning  # TEMP/copy/deskcheck.yml:3
            thresholds:
              HOUSE-002:
                words: 40         # TEMP/copy/deskcheck.yml:8
            """);
    }

    @Test
    void without_a_file_the_defaults_are_in_force() {
        CommandLineRun run = CommandLineRun.of("config", temp + "/copy", "--rules", temp + "/house");

        assertThat(run.out().replace(temp.toString(), "TEMP").replaceAll(" +#", " #"))
                .isEqualTo("""
                    # no deskcheck.yml for TEMP/copy
                    packs: [TEMP/house] # --rules
                    fail-on: error # by default
                    thresholds:
                      HOUSE-002:
                        words: 2 # by default
                    """);
    }

    private CommandLineRun check(String input, @Nullable String options) {
        String told = options == null ? "" : options.replace("TEMP", temp.toString());
        return CommandLineRun.of(Stream.of(
                        Stream.of("check", temp.resolve("copy").resolve(input).toString(), "--out", temp + "/reports"),
                        Stream.of(told.split(" ")).filter(word -> !word.isEmpty()))
                .flatMap(words -> words)
                .toArray(String[]::new));
    }

    /** "RULE severity" of each finding, sorted. */
    private static List<String> findings(CommandLineRun run) {
        return run.out()
                .lines()
                .filter(line -> line.matches(" +(\\d+:\\d+ )?(error|warning|info) .*"))
                .map(line -> line.strip().replaceFirst("^\\d+:\\d+ ", "").split(" +"))
                .map(words -> words[1] + " " + words[0])
                .sorted()
                .toList();
    }

    private void write(String name, String text) {
        try {
            Path file = temp.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
