package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.rules.Facts.account;
import static org.deskcheck.rules.Facts.claim;
import static org.deskcheck.rules.Facts.numbersClash;
import static org.deskcheck.rules.Facts.said;
import static org.deskcheck.rules.PackOnDisk.reporting;
import static org.deskcheck.rules.PackOnDisk.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Finding;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Stance;
import org.deskcheck.model.Threshold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePackTest {

    private static final String FIGURE = "Unemployment fell 4 per cent last year.";
    private static final Claim UNSOURCED = claim(3, FIGURE, ClaimKind.STATISTIC);
    private static final Attribution MINISTER = said("Ann Lee", SourceKind.NAMED, "us", "slam", Stance.DENIES);
    private static final Claim SOURCED = claim(5, "The deal slammed the door on 5 per cent", MINISTER, "us");

    private PackOnDisk pack;

    @BeforeEach
    void emptyPack(@TempDir Path folder) {
        pack = new PackOnDisk(folder);
    }

    @Test
    void aRuleReadsAsTheDesignShowsIt() {
        pack.with("attribution/statistic.drl", """
            /** A figure that nobody stands behind.
             *  Ask for a source beside every number. */
            rule "Statistic without a source"
              @id(ATTR-001) @severity(error) @guideline("Reuters Handbook of Journalism: Attribution")
            when
              $claim : Claim( kinds contains STATISTIC, attribution == null )
            then
              desk.report($claim, "Say who supplied this figure.");
            end
            """);
        RulePack loaded = pack.load();

        assertThat(loaded.cards())
                .containsExactly(new RuleCard(
                        "ATTR-001",
                        "Statistic without a source",
                        Severity.ERROR,
                        "A figure that nobody stands behind. Ask for a source beside every number.",
                        "Reuters Handbook of Journalism: Attribution",
                        "",
                        "Say who supplied this figure.",
                        "attribution/statistic.drl",
                        3,
                        List.of()));
        RuleRun run = loaded.check(List.of(SOURCED, UNSOURCED));
        assertThat(run.failures()).isEmpty();
        assertThat(run.findings())
                .containsExactly(new Finding(
                        "ATTR-001",
                        Severity.ERROR,
                        "talks.txt",
                        UNSOURCED,
                        null,
                        null,
                        UNSOURCED.span(),
                        UNSOURCED.position(),
                        "Say who supplied this figure."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        attribution != null, sourceKind == NAMED                          ; 5
        sourceKind == SourceKind.NAMED || == ANONYMOUS                    ; 5
        sourceKind in (AUTHOR, UNSPECIFIED)                               ; 3
        sourceKind not in (AUTHOR, UNSPECIFIED)                           ; 5
        stance == DENIES                                                  ; 5
        stance != DENIES                                                  ; 3
        source.party == "us"                                              ; 5
        attribution.by.party == "us"                                      ; 5
        attribution.by.party != "us"                                      ;
        !(attribution.by.party == "us")                                   ; 3
        via.by.name == "Interfax"                                         ;
        kinds contains STATISTIC                                          ; 3
        STATISTIC memberOf kinds                                          ; 3
        kinds not contains STATISTIC                                      ; 5
        meaning.polarity == POSITIVE, place == BODY, quotation == NONE    ; 3
        text contains "deal"                                              ; 5
        text not contains "deal"                                          ; 3
        text.startsWith("The") && hedges.isEmpty()                        ; 5
        text.toLowerCase().contains("unemployment")                       ; 3
        text.length() > 0, quantities.size() == 1, text.endsWith("year.") ; 3
        text.mentions("SLAMMED the door")                                 ; 5
        text.mentions("slam")                                             ;
        text matches "(?i).*\\\\bUNEMPLOYMENT\\\\b.*"                     ; 3
        text not matches ".*slam.*"                                       ; 3
        cue == "slam" || text.mentions("unemployment")                    ; 3,5
        position.line + 1 >= 6 && position.line * 2 - 1 < 100             ; 5
        $name : sourceName, sourceName != ""                              ; 5
        """)
    void conditions(String condition, String lines) {
        pack.with("a.drl", reporting("TEST-1", "$claim : Claim( " + condition + " )"));

        assertThat(pack.load().check(List.of(UNSOURCED, SOURCED)).findings())
                .extracting(finding -> String.valueOf(finding.position().line()))
                .containsExactlyElementsOf(lines == null ? List.of() : List.of(lines.split(",")));
    }

    @Test
    void factsAreJoined() {
        Claim other = claim(7, "The deal is done", MINISTER, "us");
        pack.with("not.drl", reporting("NOT-1", """
            $claim : Claim( attribution != null )
              not Claim( account == $claim.account, this != $claim )
            """));
        pack.with(
                "join.drl",
                rule(
                        "JOIN-1",
                        """
                        $claim : Claim( $name : sourceName, attribution != null )
                          $other : Claim( sourceName == $name, position.line > $claim.position.line )
                        """,
                        "desk.report($claim, \"See line \" + $other.position.line + \" by \" + $name + \".\");"));
        pack.with("count.drl", rule("COUNT-1", """
            $claim : Claim( position.line == 5 )
              accumulate( Claim( account == $claim.account ); $n : count(); $n > 1 )
            """, "desk.report($claim, \"It says so \" + $n + \" times.\");"));
        pack.with("from.drl", reporting("FROM-1", """
            $claim : Claim( )
              exists Quantity( measure == "percent", value > 4.5 ) from $claim.quantities
            """));
        pack.with("unsure.drl", reporting("UNSURE-1", """
            $claim : Claim( attribution.probability < 0.6, position.line == 7 )
              Attribution( this == $claim.attribution, probability < 0.6 )
            """));
        pack.with("or.drl", reporting("OR-1", """
            $claim : Claim( )
              ( Attribution( this == $claim.attribution ) or exists( Quantity( value == 4 ) from $claim.quantities ) )
            """));

        assertThat(pack.load()
                        .check(List.of(other, SOURCED, UNSOURCED, MINISTER))
                        .findings())
                .extracting(finding -> finding.position().line() + " " + finding.ruleId() + " " + finding.message())
                .containsExactly(
                        "3 OR-1 Say who says so.",
                        "5 COUNT-1 It says so 2 times.",
                        "5 FROM-1 Say who says so.",
                        "5 JOIN-1 See line 7 by Ann Lee.",
                        "5 OR-1 Say who says so.",
                        "7 OR-1 Say who says so.",
                        "7 UNSURE-1 Say who says so.");
    }

    @Test
    void aContradictionNamesBothClaims() {
        pack.with(
                "a.drl",
                rule(
                        "CONTRA-1",
                        "$c : Comparison( number == CONFLICT, overlap >= 0.5, first.place == BODY )",
                        "desk.contradiction($c, NUMBER, \"One says \" + $c.firstNumber + \", the other \" +"
                                + " $c.secondNumber + \".\");"));

        assertThat(pack.load().check(List.of(numbersClash(UNSOURCED, SOURCED))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.claim()).isEqualTo(UNSOURCED);
                    assertThat(finding.other()).isEqualTo(SOURCED);
                    assertThat(finding.kind()).isEqualTo(ContradictionKind.NUMBER);
                    assertThat(finding.message()).isEqualTo("One says 4, the other 5.");
                });
    }

    @Test
    void anAccountCanBeReported() {
        pack.with(
                "a.drl",
                rule(
                        "ACC-1",
                        "$silent : Account( quoted == 0 ) Account( quoted > 0, article == $silent.article )",
                        "desk.report($silent, \"Ask \" + $silent.party + \" for its side.\");"));

        assertThat(pack.load()
                        .check(List.of(account("us", 0), account("russia", 2)))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("Ask us for its side.");
    }

    @Test
    void lexiconRowsThatTheArticleHitsAreFacts() {
        pack.with("lexicons/loaded-verbs.csv", "term,value\nslam,criticise\nblast,criticise\n")
                .with("lexicons/doors.csv", "term\n\"shut the door, on\"\nslammed the door\n")
                .with("a.drl", rule("LEX-1", """
                    $claim : Claim( )
                      Term( lexicon == "loaded-verbs", term == $claim.cue, $plain : value )
                    """, "desk.report($claim, \"Write \" + $plain + \".\");"))
                .with("b.drl", rule("LEX-2", """
                    $claim : Claim( )
                      Term( lexicon == "doors", $words : term, $claim.text.mentions(term) )
                    """, "desk.report($claim, \"The words \" + $words + \" are worn.\");"));

        assertThat(pack.load().check(List.of(SOURCED, UNSOURCED)).findings())
                .extracting(Finding::message)
                .containsExactly("Write criticise.", "The words slammed the door are worn.");
    }

    @Test
    void aFindingIsReportedOnce() {
        pack.with("a.drl", reporting("TEST-1", "$claim : Claim( ) Claim( )"));

        assertThat(pack.load().check(List.of(UNSOURCED, SOURCED)).findings()).hasSize(2);
    }

    @Test
    void marksInMessagesAndTextsStayWhatTheyAre() {
        pack.with(
                "a.drl",
                rule(
                        "TEST-1",
                        "$claim : Claim( text == \"Él dijo \\\"no\\\" \\\\ „nie”\" )",
                        "desk.report($claim, \"“Ja”, \\\"no\\\", \\\\ é 𝄞.\");"));

        assertThat(pack.load()
                        .check(List.of(claim(1, "Él dijo \"no\" \\ „nie”")))
                        .findings())
                .extracting(Finding::message)
                .containsExactly("“Ja”, \"no\", \\ é 𝄞.");
    }

    @Test
    void aDeskMaySetTheThresholdsOfARule() {
        RulePack loaded = pack.with(
                        "few.drl",
                        PackOnDisk.rule(
                                        "FEW-1",
                                        "$claim : Claim( $length : text.length() ) exists Claim( text.length() >="
                                                + " $least ) accumulate( Claim( text.length() >= $least ); $n : count();"
                                                + " $n >= $least - 19 )",
                                        "desk.report($claim, \"Write more than \" + $n + \" of \" + $least + \""
                                                + " signs.\");")
                                .replace("@severity", "@threshold(least, 20) @severity"))
                .load();
        List<Claim> claims = List.of(Facts.claim(1, "Twenty signs or more."), Facts.claim(2, "Short."));

        assertThat(loaded.cards().get(0).thresholds()).containsExactly(new Threshold("least", 20));
        assertThat(loaded.check(claims).findings())
                .extracting(Finding::message)
                .containsOnly("Write more than 1 of 20 signs.");
        assertThat(loaded.check(claims, Map.of("FEW-1", Map.of("least", 99.0))).findings())
                .isEmpty();
    }

    @Test
    void thePackThatShipsIsThereWithoutAFolder() throws Exception {
        RulePack shipped = RulePack.shipped();

        assertThat(shipped.lexicons().all()).isNotEmpty();
        assertThat(shipped.check(List.of(UNSOURCED)).failures()).isEmpty();
    }

    @Test
    void threadsShareAPack() throws Exception {
        pack.with("a.drl", reporting("TEST-1", "$claim : Claim( kinds contains STATISTIC )"))
                .with("b.drl", reporting("TEST-2", "$claim : Claim( ) Claim( account == $claim.account )"));
        RulePack loaded = pack.load();
        List<List<Claim>> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(List.of(claim(i + 1, FIGURE + i, ClaimKind.STATISTIC), claim(i + 2, "It rained " + i)));
        }
        List<RuleRun> alone = articles.stream().map(loaded::check).toList();

        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<RuleRun>> work = articles.stream()
                    .<Callable<RuleRun>>map(article -> () -> loaded.check(article))
                    .toList();
            List<RuleRun> together = new ArrayList<>();
            for (Future<RuleRun> run : threads.invokeAll(work)) {
                together.add(run.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
    }
}
