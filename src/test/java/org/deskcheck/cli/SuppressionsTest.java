package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a desk has looked at and lets stand does not count, and is not forgotten either. */
class SuppressionsTest {

    private static final String ENTRY = "- {rule: ATTR-001, quotation: million euros, reason: we saw the bill%s}\n";

    @TempDir
    Path temp;

    @BeforeEach
    void writeCopy() throws IOException {
        write("copy/pool.txt", "Pool to close\n\nThe repairs have cost \u201C2.4 million euros\u201D, all in all.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rule: ATTR-001",
                "quotation: 'COST \"2.4   Million euros'",
                "{rule: ATTR-001, quotation: all in all}",
                "{rule: ATTR-001, file: pool.txt}",
                "{rule: ATTR-001, file: '**/po*.txt'}",
                "claim: ID"
            })
    void an_entry_names_rule_claim_or_words(String entry) throws IOException {
        check();
        String id =
                Files.readAllLines(temp.resolve("out/pool.claims.csv")).get(2).split(",")[0];
        String body = entry.replace("ID", id);
        suppress("- " + (body.startsWith("{") ? body.replace("}", ", reason: seen}") : body + "\n  reason: seen"));

        CommandLineRun run = check();

        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("0 findings in 1 article", "1 finding more that does not count.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{rule: ATTR-002, reason: another rule}",
                "{rule: ATTR-001, quotation: million euro, reason: half a word}",
                "{rule: ATTR-001, quotation: pool to close, reason: another sentence}",
                "{rule: ATTR-001, file: tram.txt, reason: another article}",
                "{claim: abc, reason: another claim}"
            })
    void what_it_does_not_name_still_counts_and_the_entry_is_of_no_use(String entry) throws IOException {
        suppress("- " + entry);

        CommandLineRun run = check("--fail-on", "warning");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .contains("error ATTR-001", "copy/suppressions.yml\n  1:3 warning SUPP-001  Take this entry");
    }

    @Test
    void the_file_of_settings_can_hold_them_too() throws IOException {
        write("deskcheck.yml", "suppressions:\n" + ENTRY.formatted(", file: 'copy/**'"));

        assertThat(check().exitCode()).isZero();
    }

    @Test
    void suppressed_findings_stay_visible_in_every_format() throws IOException {
        suppress(ENTRY.formatted(""));

        CommandLineRun run = check("--format", "csv,json,html,sarif,junit,github,gitlab");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(report("pool.findings.csv")).contains("[suppressed: we saw the bill] Say who supplied");
        assertThat(report("pool.findings.json")).contains("\"standing\":\"suppressed\",\"reason\":\"we saw the bill\"");
        assertThat(report("pool.report.html")).contains("Suppressed: we saw the bill", "1 finding that need");
        JsonNode result = new ObjectMapper()
                .readTree(report("deskcheck.sarif"))
                .at("/runs/0/results")
                .get(0);
        assertThat(result.at("/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(result.at("/suppressions/0/justification").asText()).isEqualTo("we saw the bill");
        assertThat(result.has("baselineState")).isFalse();
        assertThat(report("deskcheck.junit.xml"))
                .contains("[suppressed: we saw the bill]")
                .doesNotContain("<failure", "SUPP-");
        assertThat(report("deskcheck.github.txt")).isEmpty();
        assertThat(report("deskcheck.gitlab.json").strip()).isEqualTo("[ ]");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30, 0", "2026-03-31, 0", "2026-04-01, 1"})
    void an_entry_holds_until_its_last_day(String today, int exitCode) throws IOException {
        suppress(ENTRY.formatted(", until: 2026-03-31"));

        CommandLineRun run = check("--today", today);

        assertThat(run.exitCode()).isEqualTo(exitCode);
        assertThat(run.out().contains("1:3 error SUPP-002  Mend what this entry"))
                .isEqualTo(exitCode == 1);
    }

    @Test
    void what_is_wrong_with_entries_is_told_in_every_format() throws IOException {
        suppress("- {rule: ATTR-003, reason: no more}\n" + ENTRY.formatted(", until: 2026-03-31"));

        check("--today", "2026-05-01", "--format", "csv,json,html,sarif,junit,github,gitlab");

        assertThat(report("deskcheck.suppressions.csv"))
                .contains("SUPP-001,warning,", "suppressions.yml,1,3,", "SUPP-002,error,", "suppressions.yml,2,3,");
        assertThat(report("deskcheck.suppressions.json")).contains("\"rule_id\":\"SUPP-002\"");
        assertThat(report("deskcheck.sarif")).contains("\"ruleId\" : \"SUPP-001\"", "\"name\" : \"Suppression that");
        assertThat(report("deskcheck.junit.xml")).contains("SUPP-002 Suppression that has expired", "<failure");
        assertThat(report("deskcheck.github.txt")).contains("suppressions.yml,line=2,col=3,title=SUPP-002");
        assertThat(report("deskcheck.gitlab.json")).contains("\"check_name\" : \"SUPP-001\"");

        suppress(ENTRY.formatted(""));
        check();

        assertThat(temp.resolve("out/deskcheck.suppressions.csv")).doesNotExist();
    }

    @Test
    void an_entry_that_may_be_for_copy_that_was_not_checked_is_not_called_unused() throws IOException {
        write("copy/tram.txt", "Tram to stop\n\nThe delay has cost 5 million euros.\n");
        suppress("- {rule: ATTR-001, file: tram.txt, reason: seen}\n- {quotation: 5 million, reason: seen}\n");

        assertThat(CommandLineRun.of("check", path("copy/pool.txt"), "--out", path("out"))
                        .out())
                .doesNotContain("SUPP-");
        assertThat(check("--skip", "ATTR-001").out()).doesNotContain("SUPP-");
        assertThat(check().out()).doesNotContain("SUPP-");
    }

    @Test
    void the_nearest_file_counts_alone() throws IOException {
        suppress(ENTRY.formatted(""));
        write("copy/sport/suppressions.yml", "suppressions: []\n");
        write("copy/sport/race.txt", "Race\n\nThe race has cost 3 million euros.\n");

        CommandLineRun run = check();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("1 finding (1 error) in 2 articles", "1 finding more that does not count.");
    }

    @Test
    void standard_input_lies_in_the_working_folder() {
        CommandLineRun run = CommandLineRun.withInput(
                "Pool\n\nThe repairs have cost 2.4 million euros.\n", "check", "-", "--out", path("out"));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {rul: ATTR-001, reason: x}            | 1:4: | Did you mean \"rule\"?",
                "- {rule: ATTR-001}                      | 1:3: | gives no reason",
                "- {rule: ATTR-001, reason: ' '}         | 1:28: | no text",
                "- {reason: x}                           | 1:3: | does not say what it suppresses",
                "- {rule: ATTR-001, reason: x, until: 31.3.2026} | 1:38: | is no day",
                "- {claim: a, reason: x, file: '[a'}     | 1:31: | no glob",
                "- {quotation: '?!', reason: x}          | 1:15: | no word",
                "- just a text                           | 1:3: | settings were expected",
                "rule: ATTR-001                          | 1:1: | Known are suppressions",
                "just a text                             | 1:1: | no list of suppressions",
            })
    void a_mistake_is_told_with_its_place_before_anything_is_checked(String text, String place, String told)
            throws IOException {
        suppress(text + "\n");

        CommandLineRun run = check();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("suppressions.yml:" + place, told);
        assertThat(temp.resolve("out")).doesNotExist();
    }

    @Test
    void one_of_several_articles_in_a_file_is_meant_by_the_name_of_the_file() throws IOException {
        Files.delete(temp.resolve("copy/pool.txt"));
        String article = "{\"article\":\"%s\",\"claims\":[{\"text\":\"The repairs have cost 2.4 million euros.\"}]}\n";
        write("copy/wire.claims.jsonl", article.formatted("a") + article.formatted("b"));
        suppress("- {rule: ATTR-001, file: '*.claims.jsonl', reason: seen}\n");

        assertThat(check().out())
                .contains("0 findings in 2 articles", "2 findings more that do not count.")
                .doesNotContain("SUPP-");
    }

    @Test
    void a_file_with_the_other_ending_is_not_passed_over() throws IOException {
        write("copy/suppressions.yaml", ENTRY.formatted(""));

        assertThat(check().err()).contains("Call it suppressions.yml.");
    }

    @Test
    void a_day_that_is_none_is_refused() {
        assertThat(check("--today", "tomorrow").err()).contains("--today takes year, month and day");
    }

    @Test
    void a_desk_weighs_the_rules_about_suppressions_like_any_other() throws IOException {
        write("deskcheck.yml", "rules:\n  SUPP-001: error\n  SUPP-002: off\n");
        suppress("- {rule: ATTR-003, reason: no more}\n" + ENTRY.formatted(", until: 2026-03-31"));

        CommandLineRun run = check("--today", "2026-05-01", "--skip", "ATTR-001");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("error SUPP-001").doesNotContain("SUPP-002");
        assertThat(CommandLineRun.of("rules", "show", "supp-002").out()).contains("Suppression that has expired");
        assertThat(check("--skip", "SUPP-001").err()).isEmpty();
    }

    @Test
    void a_baseline_leaves_out_what_is_suppressed() throws IOException {
        suppress(ENTRY.formatted(", until: 2026-03-31"));

        CommandLineRun run = CommandLineRun.of(
                "baseline", "write", path("copy"), "--today", "2026-01-01", "--baseline", path("baseline.tsv"));

        assertThat(run.out()).contains("0 findings, 0 new");
    }

    @Test
    void a_contradiction_is_suppressed_by_either_side() throws IOException {
        write("a.txt", "Quay\n\nAda Brandt said 300 members had left the rowing club.\n");
        write("b.txt", "Quay\n\nTom Reyes said 120 members had left the rowing club.\n");
        CommandLineRun before = CommandLineRun.of("compare", path("a.txt"), path("b.txt"), "--out", path("out"));
        write("suppressions.yml", "- {quotation: 120 members had left, reason: settled by phone}\n");

        CommandLineRun run = CommandLineRun.of("compare", path("a.txt"), path("b.txt"), "--out", path("out"));

        assertThat(before.exitCode()).as(before.out()).isEqualTo(1);
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains("No contradiction found", "more that do");
        assertThat(report("contradictions.csv")).contains("[suppressed: settled by phone]");
    }

    private CommandLineRun check(String... options) {
        List<String> arguments = new ArrayList<>(List.of("check", path("copy"), "--out", path("out")));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private void suppress(String entries) throws IOException {
        write("copy/suppressions.yml", entries);
    }

    private String report(String name) throws IOException {
        return Files.readString(temp.resolve("out").resolve(name));
    }

    private String path(String name) {
        return temp.resolve(name).toString();
    }

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
