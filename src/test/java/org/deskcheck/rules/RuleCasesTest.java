package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.rules.Facts.claim;
import static org.deskcheck.rules.PackOnDisk.reporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.RuleCase;
import org.deskcheck.model.RuleCase.Expectation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleCasesTest {

    private PackOnDisk pack;

    @BeforeEach
    void twoRules(@TempDir Path folder) {
        pack = new PackOnDisk(folder)
                .with(
                        "weather/rain.drl",
                        reporting("WET-1", "$claim : Claim( text.mentions(\"rain\") )")
                                + reporting("WET-2", "$claim : Claim( text.mentions(\"hail\") )"));
    }

    private RuleCases read() throws InputException {
        List<RuleCard> cards = pack.load().cards();
        return RuleCases.read(Pack.in(pack.folder()), cards, cards);
    }

    private List<String> complaints() throws InputException {
        return read().problems().stream()
                .map(problem ->
                        problem.toString().replace(pack.folder().toString().replace('\\', '/') + "/", ""))
                .toList();
    }

    /** Stands for the extraction: every line of copy is a claim. */
    private static List<Claim> lines(String copy) {
        List<Claim> claims = new ArrayList<>();
        copy.lines().filter(line -> !line.isBlank()).forEach(line -> claims.add(claim(claims.size() + 1, line)));
        return claims;
    }

    @Test
    void casesAreRead() throws Exception {
        pack.with("weather/rain.cases", """
            # Words that name what falls.

            # expect: WET-1, WET-2 "who says"
            # claim: hail
            # claim: rain came
            The rain came.

            The hail stayed.
            # ok: WET-1
            # ok: WET-2
            The sun shone.
            """.replace("# ok: WET-1\n", "# ok: WET-1\nThe sun set.\n"));

        RuleCases cases = read();

        String file = pack.folder().resolve("weather/rain.cases").toString().replace('\\', '/');
        assertThat(cases.problems()).isEmpty();
        assertThat(cases.cases())
                .containsExactly(
                        new RuleCase(
                                file,
                                3,
                                Expectation.EXPECT,
                                List.of("WET-1", "WET-2"),
                                "who says",
                                List.of("hail", "rain came"),
                                "",
                                "",
                                "",
                                "The rain came.\n\nThe hail stayed.\n"),
                        new RuleCase(
                                file,
                                9,
                                Expectation.OK,
                                List.of("WET-1"),
                                null,
                                List.of(),
                                "",
                                "",
                                "",
                                "The sun set.\n"),
                        new RuleCase(
                                file,
                                11,
                                Expectation.OK,
                                List.of("WET-2"),
                                null,
                                List.of(),
                                "",
                                "",
                                "",
                                "The sun shone.\n"));
    }

    @Test
    void casesAreRun() throws Exception {
        pack.with("weather/rain.cases", """
            # expect: WET-1
            The rain came.
            # expect: WET-1 WET-2
            The rain came.
            # expect: WET-1
            # message: snow
            The rain came.
            # ok: WET-2
            The rain came.
            # ok: WET-2
            The rain came.
            The hail came.
            """);

        List<CaseResult> results = read().run(pack.load(), tested -> lines(tested.copy()));

        assertThat(results).extracting(CaseResult::passed).containsExactly(true, false, false, true, false);
        assertThat(results.get(1).faults()).containsExactly("WET-2 does not fire here as expected.");
        assertThat(results.get(2).faults()).containsExactly("WET-1 says \"Say who says so.\" here and not \"snow\".");
        assertThat(results.get(3).fired()).extracting(Finding::ruleId).containsExactly("WET-1");
        assertThat(results.get(4).faults())
                .containsExactly("WET-2 fires on \"The hail came.\", saying \"Say who says so.\"");
    }

    @Test
    void aCaseMayNameTheClaimsThatAreToBeFlagged() throws Exception {
        pack.with("weather/rain.cases", """
            # expect: WET-1
            # claim: rain came
            The rain came.
            The sun shone.
            # expect: WET-1
            # claim: The sun
            The rain came.
            The sun shone.
            # expect: WET-1 "Say who"
            # claim: rain came
            # claim: rain stayed
            The rain came.
            The rain stayed.
            # expect: WET-1
            # claim: rain came
            The rain came.
            The rain stayed.
            """);

        List<CaseResult> results = read().run(pack.load(), tested -> lines(tested.copy()));

        assertThat(results)
                .extracting(CaseResult::faults)
                .containsExactly(
                        List.of(),
                        List.of(
                                "WET-1 does not flag \"The sun\" as expected.",
                                "WET-1 fires on \"The rain came.\", saying \"Say who says so.\""),
                        List.of(),
                        List.of("WET-1 fires on \"The rain stayed.\", saying \"Say who says so.\""));
    }

    @Test
    void onlySelectedRulesAreTested() throws Exception {
        pack.with(
                        "weather/rain.cases",
                        "# expect: WET-1, WET-2\nThe rain and hail came.\n# ok: WET-1\nThe sun shone.\n")
                .with("weather/snow.cases", "# ok: WET-1\nThe snow came.\n");
        List<RuleCard> cards = pack.load().cards();

        RuleCases cases = RuleCases.read(Pack.in(pack.folder()), cards, cards.subList(0, 1));

        assertThat(cases.cases()).extracting(RuleCase::ids).containsExactly(List.of("WET-1"), List.of("WET-1"));
        assertThat(cases.problems()).extracting(Problem::found).containsExactly("No rules stand beside this file.");
    }

    @Test
    void aRuleNeedsACaseOfEachSort() throws Exception {
        pack.with("weather/rain.cases", "# expect: WET-1\nThe rain came.\n# ok: WET-2\nThe sun shone.\n");

        assertThat(complaints())
                .containsExactly(
                        "weather/rain.drl:2:1: The rule WET-1 has no case \"# ok: WET-1\". Write one into"
                                + " weather/rain.cases: the marker on a line, then copy that the rule must leave alone.",
                        "weather/rain.drl:10:1: The rule WET-2 has no case \"# expect: WET-2\". Write one into"
                                + " weather/rain.cases: the marker on a line, then copy that the rule must flag.");
    }

    @Test
    void mistakesInCases() throws Exception {
        pack.with("weather/rain.cases", """
            It begins too soon.
            # expect: WET-3
            The rain came.
            # expects: WET-1
            # ok:
            The rain came.
            # ok: WET-1
            # message: no
            # expect: WET-1 "who
            # expect: WET-1
            # claim: the snow
            The rain came.
            """).with("weather/snow.cases", "# ok: WET-1\nThe snow came.\n");

        assertThat(complaints())
                .contains(
                        "weather/rain.cases:1:1: This copy stands before the first marker."
                                + " Write \"# expect: ID\" or \"# ok: ID\" above it.",
                        "weather/rain.cases:2:1: The rule WET-3 does not stand in the file beside this one."
                                + " Cases stand beside their rule; here these can be named: WET-1, WET-2.",
                        "weather/rain.cases:4:1: There is no marker \"# expects:\". Known are \"# expect: ID\", \"#"
                                + " ok: ID\", \"# message: words\", \"# claim: words\", \"# verdict: false;"
                                + " evidence\" and \"# review: rating; publisher\".",
                        "weather/rain.cases:5:1: The marker names no rule. Write the rule's id behind the colon.",
                        "weather/rain.cases:8:1: \"# message:\" does not follow \"# expect:\"."
                                + " Put it on a line below \"# expect: ID\" and above the copy.",
                        "weather/rain.cases:9:1: The message has no closing quotation mark."
                                + " Write: # expect: ID \"words of the message\".",
                        "weather/rain.cases:10:1: The copy does not hold the words \"the snow\" of \"# claim:\"."
                                + " Give some words of the claim as they stand in the copy.",
                        "weather/rain.cases:7:1: The case has no copy. Write the sentences to be checked below the"
                                + " marker.",
                        "weather/snow.cases:1:1: No rules stand beside this file."
                                + " Give it the name of its rule file, with .cases for .drl or .dslr.");
    }
}
