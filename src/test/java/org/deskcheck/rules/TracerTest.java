package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.rules.Facts.account;
import static org.deskcheck.rules.Facts.claim;
import static org.deskcheck.rules.Facts.numbersClash;
import static org.deskcheck.rules.Facts.said;
import static org.deskcheck.rules.PackOnDisk.reporting;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.RuleCoverage;
import org.deskcheck.model.RuleTrace;
import org.deskcheck.model.RuleTrace.Step;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Stance;
import org.deskcheck.rules.trace.Tracer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracerTest {

    private static final Claim FIGURE = claim(1, "Rents rose 4 per cent.", ClaimKind.STATISTIC);
    private static final Claim SOURCED = claim(
            2,
            "Rents rose 5 per cent.",
            said("Ada Brandt", SourceKind.NAMED, "council", "say", Stance.ASSERTS),
            "council",
            ClaimKind.STATISTIC,
            ClaimKind.EVALUATION);
    private static final Claim DENIED =
            claim(3, "Nobody moved.", said("a clerk", SourceKind.ANONYMOUS, null, "deny", Stance.DENIES), "author");
    private static final List<Object> FACTS =
            List.of(FIGURE, SOURCED, DENIED, numbersClash(FIGURE, SOURCED), account("council", 2), account("eu", 0));

    /** Conditions of every form that the language has. */
    private static final List<String> CONDITIONS = List.of(
            "$claim : Claim( attribution == null )",
            "$claim : Claim( attribution.by.name == \"Ada Brandt\" )",
            "$claim : Claim( !( attribution.by.name == \"Ada Brandt\" ) )",
            "$claim : Claim( attribution.by.party != \"council\" )",
            "$claim : Claim( source.party != \"council\", kinds not contains EVALUATION )",
            "$claim : Claim( source.party matches \"c.*\" )",
            "$claim : Claim( source.party not matches \"x.*\" )",
            "$claim : Claim( text matches \".*[0-9] per cent.*\", stance in (DENIES, ASSERTS) )",
            "$claim : Claim( stance not in (DENIES, DOUBTS) || Stance.DENIES == stance )",
            "$claim : Claim( stance == DENIES || == DOUBTS || kinds contains EVALUATION )",
            "$claim : Claim( text.mentions(\"RENTS rose\"), text.startsWith(\"R\"), !text.isEmpty() )",
            "$claim : Claim( text contains \"moved\", text.toLowerCase() == \"nobody moved.\" )",
            "$claim : Claim( position.line * 2 - 1 > 1, position.line + 1 <= 3.0 )",
            "$claim : Claim( quantities.size == 1, $n : position.line ) Claim( position.line == $n + 1 )",
            "$claim : Claim( $all : quantities ) Quantity( value >= 5, measure == \"percent\" ) from $claim.quantities",
            "$claim : Claim( $kind : sourceKind != AUTHOR ) Claim( sourceKind == $kind, this != $claim )",
            "$claim : Claim( ) not Claim( position.line > $claim.position.line )",
            "$claim : Claim( ) exists ( Claim( position.line > $claim.position.line, $l : position.line )"
                    + " and Claim( position.line > $l ) )",
            "$claim : Claim( $a : account ) Account( party == $a, quoted > 1 )",
            "$claim : Claim( $a : account ) ( Account( party == $a ) or Claim( position.line == 3, this == $claim ) )",
            "$claim : Claim( ) ( Comparison( first == $claim, $o : second ) and Claim( this == $o ) )",
            "Comparison( number == CONFLICT, $claim : second, overlap > 0.79999 )",
            "$claim : Claim( $a : account ) accumulate( Claim( account == $a ); $n : count(); $n > 1 )",
            "$claim : Claim( $a : account ) accumulate( Account( party == $a, $q : quoted );"
                    + " $s : sum($q), $n : count(); $s * 2 >= 4 || $n == 0 )",
            "$claim : Claim( $a : account ) accumulate( Account( party == $a, $q : quoted ); $m : min($q); $m < 9 )",
            "$claim : Claim( $a : account ) accumulate( Account( party == $a, $q : quoted ); $m : max($q); $m >= 0 )",
            "$claim : Claim( $a : account ) accumulate( Account( party == $a, $q : quoted ); $m : average($q); $m < 9"
                    + " )",
            "$claim : Claim( ) accumulate( Account( $q : quoted ); $most : max($q), $least : min($q); $most > $least"
                    + " )");

    private final PackOnDisk pack;

    TracerTest(@TempDir Path folder) {
        pack = new PackOnDisk(folder);
    }

    @Test
    void what_is_traced_as_firing_is_what_fires() throws Exception {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < CONDITIONS.size(); i++) {
            rules.append(reporting(id(i), CONDITIONS.get(i)));
        }
        RulePack loaded = pack.with("all.drl", rules.toString()).load();
        Tracer tracer = loaded.tracer();
        RuleRun run = loaded.check(FACTS);

        Set<String> traced = new TreeSet<>();
        for (int i = 0; i < CONDITIONS.size(); i++) {
            for (Claim claim : List.of(FIGURE, SOURCED, DENIED)) {
                if (tracer.trace(id(i), FACTS, Map.of(), claim::equals).fires()) {
                    traced.add(
                            CONDITIONS.get(i) + " on line " + claim.position().line());
                }
            }
        }

        assertThat(run.failures()).isEmpty();
        assertThat(traced)
                .isEqualTo(run.findings().stream()
                        .map(finding ->
                                CONDITIONS.get(Integer.parseInt(finding.ruleId().substring(5))) + " on line "
                                        + finding.position().line())
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(traced).hasSizeGreaterThan(CONDITIONS.size() / 2);
    }

    private static String id(int index) {
        return "TEST-" + index;
    }

    @Test
    void the_first_condition_that_fails_is_named_with_what_was_there() throws Exception {
        pack.with("rent.drl", reporting("RENT-1", """
            $claim : Claim( attribution != null, $who : sourceName, kinds contains STATISTIC || cue == "count" )
            not Comparison( second == $claim, number == CONFLICT )
            Term( lexicon == "hedges", term == $who )
            """));
        Tracer tracer = pack.load().tracer();

        assertThat(stop(tracer, FIGURE)).isEqualTo("5 attribution is there: attribution: none");
        assertThat(stop(tracer, DENIED)).isEqualTo("5 kinds contains STATISTIC: kinds: none");
        assertThat(stop(tracer, SOURCED)).isEqualTo("6 there is no comparison: there is one");
        RuleTrace trace = tracer.trace("RENT-1", FACTS, Map.of(), SOURCED::equals);
        assertThat(trace.steps())
                .extracting(step -> step.outcome() + " " + step.words())
                .containsExactly("HOLDS there is a claim", "FAILS there is no comparison", "NOT_ASKED there is a term");
        assertThat(trace.steps().get(1).parts().get(0).found())
                .isEqualTo("\"Rents rose 4 per cent.\" (line 1) against \"Rents rose 5 per cent.\" (line 2)");
    }

    private static String stop(Tracer tracer, Claim claim) {
        List<Step> failing =
                tracer.trace("RENT-1", FACTS, Map.of(), claim::equals).failing();
        Step last = failing.get(failing.size() - 1);
        return last.at().line() + " " + last.words() + ": " + last.found();
    }

    @Test
    void of_a_join_the_nearest_combination_is_shown() throws Exception {
        pack.with(
                "join.drl",
                reporting("JOIN-1", "$claim : Claim( $a : account )\n  Account( party == $a, quoted > 7 )"));

        RuleTrace trace = pack.load().tracer().trace("JOIN-1", FACTS, Map.of(), SOURCED::equals);

        Step account = trace.steps().get(1);
        assertThat(account.found()).isEqualTo("that of council, the nearest of 2");
        assertThat(account.parts())
                .extracting(step -> step.outcome() + " " + step.words() + ", " + step.found())
                .containsExactly(
                        "HOLDS party is $a, party: \"council\", $a: \"council\"", "FAILS quoted is above 7, quoted: 2");
    }

    @Test
    void coverage_counts_what_conditions_let_through_and_stop() throws Exception {
        pack.with(
                "rent.drl",
                reporting(
                        "RENT-1",
                        "$claim : Claim( $t : text, kinds contains STATISTIC || cue == \"count\" )\n"
                                + "  not Comparison( second == $claim )"));
        RulePack loaded = pack.load();

        List<RuleCoverage> coverage = loaded.tracer().coverage(Set.of("RENT-1"), List.of(FACTS, List.of(FIGURE)));

        assertThat(coverage).hasSize(1);
        assertThat(coverage.get(0).fired()).isEqualTo(2);
        List<String> lines = new ArrayList<>();
        coverage.get(0).conditions().forEach(line -> lines.add(line.words() + " " + line.held() + " " + line.failed()));
        assertThat(lines)
                .containsExactly(
                        "or: kinds contains STATISTIC 3 1",
                        "or: cue is \"count\" 0 4",
                        "second is $claim 1 1",
                        "there is no comparison 2 1");
    }
}
