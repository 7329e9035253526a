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
import org.deskcheck.rules.RuleCase.Expectation;
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
        return RuleCases.read(pack.folder(), pack.load().cards());
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

            # expect: WET-1, WET-2
            # message: who says
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
                                "",
                                "",
                                "The rain came.\n\nThe hail stayed.\n"),
                        new RuleCase(file, 8, Expectation.OK, List.of("WET-1"), null, "", "", "The sun set.\n"),
                        new RuleCase(file, 10, Expectation.OK, List.of("WET-2"), null, "", "", "The sun shone.\n"));
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
        assertThat(results.get(1).missed()).containsExactly("WET-2");
        assertThat(results.get(2).missed()).containsExactly("WET-1");
        assertThat(results.get(3).fired()).extracting(Finding::ruleId).containsExactly("WET-1");
        assertThat(results.get(4).unwanted()).extracting(Finding::ruleId).containsExactly("WET-2");
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
            """).with("weather/snow.cases", "# ok: WET-1\nThe snow came.\n");

        assertThat(complaints())
                .contains(
                        "weather/rain.cases:1:1: This copy stands before the first marker."
                                + " Write \"# expect: ID\" or \"# ok: ID\" above it.",
                        "weather/rain.cases:2:1: The rule WET-3 does not stand in the file beside this one."
                                + " Cases stand beside their rule; here these can be named: WET-1, WET-2.",
                        "weather/rain.cases:4:1: There is no marker \"# expects:\". Known are \"# expect: ID\", \"#"
                                + " ok: ID\", \"# message: words\" and \"# verdict: false; evidence\".",
                        "weather/rain.cases:5:1: The marker names no rule. Write the rule's id behind the colon.",
                        "weather/rain.cases:8:1: \"# message:\" does not follow \"# expect:\"."
                                + " Put it on the line below \"# expect: ID\".",
                        "weather/rain.cases:7:1: The case has no copy. Write the sentences to be checked below the"
                                + " marker.",
                        "weather/snow.cases:1:1: No rules stand beside this file."
                                + " Give it the name of its rule file, with .cases for .drl or .dslr.");
    }
}
