package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {

    private static CommandLineRun explain(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--rules";
        all[arguments.length + 2] = "rules";
        return CommandLineRun.of(all);
    }

    @Test
    void a_finding_is_explained_condition_by_condition() {
        CommandLineRun run = explain("ATTR-001@fixtures/pool.txt:3:72");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replace(System.lineSeparator(), "\n")).isEqualTo("""
            fixtures/pool.txt:3:72 error ATTR-001  Statistic without a source
              It fires: Say who supplied this figure.
              ✓ there is a claim   "The repairs have cost 2.4 million euros" (line 3)
                ✓ attribution is missing   attribution: none
                ✓ sourceNeed is at least 0.5   sourceNeed: 0.6796
                ✓ kinds contains STATISTIC   kinds: STATISTIC
              ✓ there is no evidence

            """);
    }

    @Test
    void why_not_names_the_first_condition_that_fails() {
        CommandLineRun run = explain("--rule", "attr-001", "--line", "5", "fixtures/pool.txt");

        assertThat(run.out())
                .contains("It does not fire on: 300 members had left the club")
                .contains("It stops at line 8 of attribution/unattributed-statistic.drl: attribution is missing;"
                        + " found attribution: \"say\" by Ada Brandt.")
                .contains("    ✗ attribution is missing", "    · kinds contains STATISTIC");
    }

    @Test
    void a_place_without_a_rule_explains_what_fires_there() {
        CommandLineRun run = explain("fixtures/pool.txt:5:28");

        assertThat(run.out())
                .contains("ACC-001  Figures that cannot both be true", "✓ number is CONFLICT   number: CONFLICT")
                .doesNotContain("It does not fire");
    }

    @Test
    void a_claim_is_found_by_its_id() {
        String claims = CommandLineRun.of("claims", "fixtures/pool.txt").out();
        String before = claims.substring(0, claims.indexOf("The repairs have cost"));
        String id = before.substring(before.lastIndexOf("\"id\":\"") + 6).split("\"")[0];

        List<String> outputs = List.of(
                explain("ATTR-001@fixtures/pool.txt#" + id).out(),
                explain("ATTR-001@fixtures/pool.txt", "--claim", id).out());

        assertThat(outputs).allSatisfy(out -> assertThat(out).contains("pool.txt:3:72", "It fires"));
    }

    @Test
    void a_rule_in_sentences_is_explained_in_its_sentences(@TempDir Path folder) throws IOException {
        Path rule = Files.writeString(folder.resolve("plan.dslr"), """
            /** Whoever announces something says when. */
            rule "Announcement without a day"
              @id(PLAN-001) @severity(warning)
            when
              there is a claim
                - that predicts something or that states a statistic
                - that somebody stands behind
                - that gives no date
              no sentence contains the words "gave no date"
            then
              report "Say when, or that {source} gave no date."
            end
            """);
        Path article = Files.writeString(folder.resolve("plan.txt"), """
            The council said it would open a second pool.

            The council said it would open a third pool in June.
            """);
        assertThat(rule).exists();

        CommandLineRun run =
                CommandLineRun.of("explain", "--rule", "PLAN-001", article.toString(), "--rules", folder.toString());

        assertThat(run.out().replace(System.lineSeparator(), "\n").replace(article.toString(), "plan.txt"))
                .isEqualTo("""
                    plan.txt:1:18 warning PLAN-001  Announcement without a day
                      It fires: Say when, or that council gave no date.
                      ✓ there is a claim   "it would open a second pool" (line 1)
                        ✓ that predicts something or that states a statistic
                          ✓ kinds contains PREDICTION   kinds: PREDICTION
                          ✗ kinds contains STATISTIC   kinds: PREDICTION
                        ✓ that somebody stands behind   attribution: "say" by council, sourceName: "council", cue: "say"
                        ✓ that gives no date   dates.size: 0
                      ✓ no sentence contains the words "gave no date"

                    plan.txt:3:18 warning PLAN-001  Announcement without a day
                      It does not fire on: it would open a third pool in June
                      It stops at line 8 of plan.dslr: that gives no date; found dates.size: 1.
                      ✗ there is a claim   "it would open a third pool in June" (line 3)
                        ✓ that predicts something or that states a statistic
                          ✓ kinds contains PREDICTION   kinds: PREDICTION
                          ✗ kinds contains STATISTIC   kinds: PREDICTION
                        ✓ that somebody stands behind   attribution: "say" by council, sourceName: "council", cue: "say"
                        ✗ that gives no date   dates.size: 1
                      · no sentence contains the words "gave no date"
                        · text mentions "gave no date"

                    """);
    }

    @Test
    void a_rule_on_accounts_is_explained_for_each_account() {
        assertThat(explain("ACC-005@fixtures/russian-account.txt").out())
                .contains("ACC-005  One account is silent", "account   that of ");
    }

    @Test
    void what_is_not_there_is_said() {
        assertThat(explain("ATTR-01@fixtures/pool.txt:3").err()).contains("Did you mean \"ATTR-001\"?");
        CommandLineRun nothing = explain("ATTR-001@fixtures/pool.txt:2");
        assertThat(nothing.exitCode()).isEqualTo(2);
        assertThat(nothing.err()).contains("There is no claim at that place");
        assertThat(explain("ATTR-001@fixtures/none.txt:2").exitCode()).isEqualTo(4);
    }
}
