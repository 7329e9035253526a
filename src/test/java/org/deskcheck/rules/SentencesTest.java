package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Finding;
import org.deskcheck.model.InputException;
import org.deskcheck.rules.language.CheckedFile;
import org.deskcheck.rules.language.RuleFile;
import org.deskcheck.rules.phrases.Phrase;
import org.deskcheck.rules.phrases.Phrase.Section;
import org.deskcheck.rules.phrases.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules in sentences, over the phrases that ship. */
class SentencesTest {

    private static final String HEAD = """
        /** Why it matters. */
        rule "A rule"
          @id(HOUSE-1) @severity(warning)
        when
        """;

    private final PackOnDisk pack;

    SentencesTest(@TempDir Path folder) {
        this.pack = new PackOnDisk(folder);
    }

    @Test
    void aRuleInSentencesIsTheSameRuleAsInDrl() throws Exception {
        assertThat(said(sentences("""
            there is a claim
              - that nobody stands behind
              - that states a statistic
            then
              report "Say who supplied this figure."
            """))).isEqualTo(said(drl("""
                $claim : Claim( attribution == null, kinds contains STATISTIC )
                then
                  desk.report($claim, "Say who supplied this figure.");
                """)));
        assertThat(said(sentences("""
            there is a claim
              - that somebody stands behind
            its verb is listed in "loaded-verbs"
            then
              report "Write '{plain}' instead of '{cue}', unless the tone is meant and fair."
            """))).isEqualTo(said(drl("""
                $claim : Claim( attribution != null, $source : sourceName, $cue : cue )
                Term( lexicon == "loaded-verbs", term == $cue, $plain : value )
                then
                  desk.report($claim, "Write '" + $plain + "' instead of '" + $cue + "', unless the tone is meant and fair.");
                """)));
        assertThat(said(sentences("""
            two claims are about the same thing
              - whose figures cannot both be true
              - that share 0.35 of their words or more
            then
              report a contradiction of NUMBER "Settle or explain the two figures: {first} here, {second} there."
            """))).isEqualTo(said(drl("""
                $comparison : Comparison( number == CONFLICT, $first : firstNumber, $second : secondNumber, overlap >= 0.35 )
                then
                  desk.contradiction($comparison, NUMBER, "Settle or explain the two figures: " + $first + " here, " + $second + " there.");
                """)));
    }

    @Test
    void itsCardAndItsFindingsAreThoseOfTheFileOfSentences() throws Exception {
        RulePack loaded = pack.with("house/rule.dslr", "// ours\r\n" + (HEAD + """
              There is a claim.
                - that states a figure or that accuses somebody

                // Anything else is left alone.
                - That nobody  stands behind
              > exists Claim( text.length() > 3 )
            then
              report "Ask who says so."
            end
            """).replace("\n", "\r\n"))
                .load();
        Claim figure = Facts.claim(1, "It fell 4 per cent.");
        Claim charge = Facts.claim(2, "He took it.", ClaimKind.ACCUSATION);
        Claim other = Facts.claim(3, "It rained.");

        assertThat(loaded.cards()).singleElement().satisfies(card -> {
            assertThat(card.file()).isEqualTo("house/rule.dslr");
            assertThat(card.line()).isEqualTo(3);
        });
        assertThat(loaded.check(List.of(figure, charge, other)).findings())
                .extracting(Finding::claim)
                .containsExactly(figure, charge);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        there is a claim;  - that states a figur                | 6:3: There is no phrase "- that states a figur" here. Did you mean "- that states a figure"? deskcheck rules vocabulary lists all phrases.
        there is a clame                                        | 5:1: There is no phrase "there is a clame" here. Did you mean "there is a claim"? deskcheck rules vocabulary lists all phrases.
        there is a claim;- that states a figure or that rhymes  | 6:27: There is no phrase "- that rhymes" here. Did you mean "- that judges"? deskcheck rules vocabulary lists all phrases.
        - that states a figure                                  | 5:1: A line with - narrows a fact, and none stands above it. Begin with: there is a claim.
        there is a claim;its verb is listed in "hegdes"         | 6:1: There is no variable $cue here.
        there is a claim;  - that is longer than many signs     | 6:25: "Claim" has no field "many".
        there is a claim;> $other : Claim( sorceName == "x" )   | 6:19: "Claim" has no field "sorceName". Did you mean "sourceName"?
        there is a claim;- that nobody stands behind;- that somebody stands behind | 7:1: This can never hold together
        """)
    void mistakesAreToldWhereTheyStandInTheSentences(String sentences, String complaint) {
        pack.with("bad.dslr", HEAD + sentences.replace(';', '\n') + "\nthen\nreport \"Say so.\"\nend\n");

        assertThat(pack.complaints()).first().asString().startsWith("bad.dslr:" + complaint);
    }

    @Test
    void aSentenceThatIsNotUnderstoodHidesNoMistakeOfAnotherRule() {
        pack.with(
                "bad.dslr",
                HEAD + "there is a clame\nthen\nreport \"Say {so}.\"\nend\n"
                        + HEAD.replace("HOUSE-1", "x").replace("A rule", "Another")
                        + "there is a claim\nthen\nreport \"say so\"\nend\n");

        assertThat(pack.complaints())
                .extracting(complaint -> complaint.substring(0, complaint.indexOf(": ")))
                .containsExactly("bad.dslr:5:1", "bad.dslr:11:4", "bad.dslr:15:8");
    }

    @Test
    void aMessageShowsWhatAVariableStandsForAndNamesTheOnesThereAre() {
        pack.with(
                "bad.dslr",
                HEAD + "there is a claim\n- from a named source\nthen\nreport \"Ask {sorce} again.\"\nend\n");

        assertThat(pack.complaints())
                .containsExactly(
                        "bad.dslr:8:13: There is no variable $sorce here. Did you mean \"$source\"? Known are $claim,"
                                + " $source.");
    }

    @Test
    void aMessageThatShowsWhatNoPhraseBroughtIsToldWhichWould() {
        pack.with("bad.dslr", HEAD + "there is a claim\nthen\nreport \"Ask {carrier} again.\"\nend\n");

        assertThat(pack.complaints())
                .containsExactly("bad.dslr:7:13: Nothing above says what {carrier} is."
                        + " It comes with \"- that somebody else passes on\".");
    }

    @Test
    void aReportThatIsNotUnderstoodIsOneMistake() {
        pack.with("bad.dslr", HEAD + "there is a claim\nthen\nreprot \"Ask again.\"\nend\n");

        assertThat(pack.complaints())
                .containsExactly("bad.dslr:7:1: There is no phrase \"reprot \"Ask again.\"\" here. Did you mean"
                        + " \"report \"{message}\"\"? deskcheck rules vocabulary lists all phrases.");
    }

    @Test
    void aPackMayHavePhrasesOfItsOwnAndAChangeInThemCounts() throws Exception {
        pack.with("house.dsl", "# Ours\n[when]somebody boasts = $claim : Claim( kinds contains SUPERLATIVE )\n")
                .with("rule.dslr", HEAD + "somebody boasts\nthen\nreport \"Check it.\"\nend\n");
        List<Claim> claims = List.of(Facts.claim(1, "The first.", ClaimKind.SUPERLATIVE), Facts.claim(2, "It will."));
        assertThat(pack.load().check(claims).findings()).hasSize(1);

        pack.with("house.dsl", "[when]somebody boasts = $claim : Claim( )\n");

        assertThat(pack.load().check(claims).findings()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        somebody boasts              | house.dsl:1:1: This line is no phrase.
        [whenn]somebody boasts = x   | house.dsl:1:1: There is no section "whenn".
        [when]somebody boasts =      | house.dsl:1:1: The phrase or its meaning is empty.
        [when]- says {word} = {words} == 1 | house.dsl:1:1: The meaning uses {words}, which the sentence does not give.
        """)
    void mistakesInPhrases(String line, String complaint) {
        pack.with("house.dsl", line + "\n").with("rule.dslr", HEAD + "there is a claim\nthen\nreport \"Say.\"\nend\n");

        assertThat(pack.complaints()).first().asString().startsWith(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        > eval( System.exit(1) == null )
        > $claim : Claim( text == Runtime.getRuntime().exec("x") )
        - with the verb "x", eval(true)"
        - that is longer than Runtime.halt(1) signs
        - that says "a" + System.getenv() + "b"
        > then System.exit(0); end
        > Claim( ) from entry-point "x"
        """)
    void aSentenceCanDoNothingThatARuleCannot(String sentence) {
        pack.with("bad.dslr", HEAD + "there is a claim\n" + sentence + "\nthen\nreport \"Say so.\"\nend\n");

        assertThat(pack.complaints())
                .isNotEmpty()
                .allSatisfy(complaint -> assertThat(complaint).startsWith("bad.dslr:"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        report "x"); System.exit(0); desk.report($claim, "Say so."
        > System.exit(0);
        > desk.report($claim, "Say so."); new java.io.File("x").delete();
        report "Say {claim.getClass()} so."
        report "Say \\" + $claim.getClass() + \\" so."
        """)
    void aMessageCanDoNothingThatARuleCannot(String action) {
        pack.with("bad.dslr", HEAD + "there is a claim\nthen\n" + action + "\nend\n");

        assertThat(pack.complaints())
                .isNotEmpty()
                .allSatisfy(complaint -> assertThat(complaint).startsWith("bad.dslr:"));
    }

    @Test
    void everyPhraseThatShipsIsUnderstood() throws Exception {
        for (Phrase phrase : shipped().phrases()) {
            String sentence = phrase.sentence()
                    .replaceAll("\"\\{\\w+}\"", "\"Hedges.\"")
                    .replace("{kind}", "NUMBER")
                    .replace("{verdict}", "FALSE")
                    .replaceAll("\\{\\w+}", "0.5");

            assertThat(sentences(around(phrase, sentence)).rules()).as(sentence).isNotEmpty();
        }
    }

    /** A rule in which the phrase makes sense: with the facts that its meaning names. */
    private static String around(Phrase phrase, String sentence) {
        String meaning = phrase.meaning();
        if (meaning.contains("$comparison") || phrase.topic().equals("Two claims")) {
            String fact = "two claims are about the same thing\n";
            return rule(fact, phrase, sentence, "> desk.contradiction($comparison, NUMBER, \"Say so.\");");
        }
        if (meaning.contains("$account") || phrase.topic().equals("Accounts")) {
            String named = meaning.contains("$party") && !meaning.startsWith("exists")
                    ? ""
                    : "- that is named 1 times or more\n";
            return rule("there is an account\n" + named, phrase, sentence, "report of the account \"Say so.\"");
        }
        if (meaning.contains("$sentence") || phrase.topic().equals("Sentences")) {
            return rule("there is a sentence\n", phrase, sentence, "report of the sentence \"Say so.\"");
        }
        String spoken = meaning.contains("$cue.") || meaning.contains("== $cue") || meaning.contains("$source.")
                ? "- that somebody stands behind\n"
                : "";
        return rule("there is a claim\n" + spoken, phrase, sentence, "report \"Say so.\"");
    }

    private static String rule(String fact, Phrase phrase, String sentence, String report) {
        boolean isFact = phrase.topic().startsWith("Facts");
        return phrase.section() == Section.THEN
                ? fact + "then\n" + sentence + "\n"
                : (isFact ? "" : fact) + sentence + "\nthen\n" + report + "\n";
    }

    /** What its rules ask and report, wherever in the file they do. */
    private static List<String> said(CheckedFile file) {
        return file.rules().stream()
                .map(rule -> (rule.tree().conditions() + " then " + rule.tree().reports()).replaceAll("at=\\d+", ""))
                .toList();
    }

    private static CheckedFile sentences(String body) throws InputException {
        return RuleFile.check("a.dslr", "a.dslr", HEAD + body + "end\n", shipped());
    }

    private static CheckedFile drl(String body) throws InputException {
        return RuleFile.check("a.drl", "a.drl", HEAD + body + "end\n");
    }

    private static Phrasebook shipped() throws InputException {
        return RuleFiles.phrases(List.of());
    }
}
