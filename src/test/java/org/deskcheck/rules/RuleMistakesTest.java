package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.rules.PackOnDisk.reporting;
import static org.deskcheck.rules.PackOnDisk.rule;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor is told of a mistake: where, what, and how to mend it. */
class RuleMistakesTest {

    private PackOnDisk pack;

    @BeforeEach
    void emptyPack(@TempDir Path folder) {
        pack = new PackOnDisk(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $claim : Clame( )                                | 5:3 There is no fact "Clame". | Did you mean "Claim"?
            $claim : Claim( sorceKind == NAMED )             | 5:19 "Claim" has no field "sorceKind". | Did you mean "sourceKind"?
            $claim : Claim( source.nam == "x" )              | 5:26 "Source" has no field "nam". | Did you mean "name"?
            $claim : Claim( stance == DENY )                 | 5:29 "DENY" is no value here: Stance has no such value. | Did you mean "DENIES"?
            $claim : Claim( kinds contains STATISTICS )      | 5:34 "STATISTICS" is no value here: ClaimKind has no such value. | Did you mean "STATISTIC"?
            $claim : Claim( stance == Stance.DENY )          | 5:36 "DENY" is no value here: Stance has no such value. | Did you mean "DENIES"?
            $claim : Claim( stance == CONFLICT )             | 5:29 "CONFLICT" is no value here: Stance has no such value. | Known are ASSERTS, DENIES
            $claim : Claim( text == NAMED )                  | 5:27 "NAMED" is no value here: it is compared with a text. | Put texts in quotation marks.
            $claim : Claim( stance == "denies" )             | 5:26 "==" does not fit between one of a few words and a text. | Compare like with like
            $claim : Claim( stance = DENIES )                | 5:26 Found "=" where ")" was expected. | Separate conditions by commas
            $claim : Claim( kinds == STATISTIC )             | 5:25 "==" does not fit between a list and one of a few words. | a list is asked with contains
            $claim : Claim( hedges > 1 )                     | 5:26 ">" does not fit between a list and a figure. | Compare like with like
            $claim : Claim( text )                           | 5:19 This is a text and no condition. | Compare it with something
            $claim : Claim( account == null )                | 5:27 "account" is never null. | Take the condition out
            $claim : Claim( text matches "(a" )              | 5:32 This pattern cannot be used: error parsing regexp: missing closing ): `(a`. | RE2
            $claim : Claim( text matches "(?=a)a" )          | 5:32 This pattern cannot be used | knows no look-around
            $claim : Claim( text.contians("a") )             | 5:24 "contians" cannot be asked of a text. | Did you mean "contains"?
            $claim : Claim( text.contains() )                | 5:24 "contains" takes one text in its parentheses. | Write contains("…").
            $claim : Claim( account == $other.account )      | 5:30 There is no variable $other here. | Bind it first
            $claim : Claim( ) Claim( account == $clam.account ) | 5:39 There is no variable $clam here. | Did you mean "$claim"?
            $claim : Claim( ) $claim : Account( )            | 5:21 The variable $claim is already in use. | another name
            claim : Claim( )                                 | 5:3 "claim" is no name for a variable. | $claim
            $claim : Claim( text == “no” )                   | 5:27 The character "“" has no meaning here. | straight quotation marks
            $claim : Claim( text == "no )                    | 5:27 This text has no closing quotation mark. | Close it
            $claim : Claim( text == "\\d" )                  | 5:28 "\\d" means nothing in a text. | a backslash is written
            $claim : Claim( /* why )                         | 5:19 This comment has no end. | Close it with */
            $claim Claim( )                                  | 5:10 Found "Claim" where "(" was expected. | Behind the fact's name stand parentheses
            not Claim( )                                     | 2:1 The first condition of a rule must be the fact that it is about. | Begin with $claim
            $claim : Quantity( )                             | 5:3 There is no fact "Quantity". | from $claim.quantities
            $claim : Claim( ) DateMention( ) from $claim.quantities | 5:41 This is no list of DateMention. | Quantity( … ) from
            $claim : Claim( ) accumulate( Claim( ); $n : median() ) | 5:43 accumulate cannot do "median". | Known are average, count
            $claim : Claim( ) accumulate( Claim( $t : text ); $n : sum($t) ) | 5:62 "sum" reckons with figures | bind a figure
            $claim : Claim( ) accumulate( Claim( ); $n : count(); $claim.cue == "x" ) | 5:68 Inside accumulate only its results can be compared. | Begin with a result: $n > 1
            $claim : Claim( ) Term( lexicon == "hegdes" )    | 5:38 There is no lexicon "hegdes" of terms. | Did you mean "hedges"?
            $claim : Claim( ) Term( lexicon in ("hedges", "partys") ) | 5:49 There is no lexicon "partys" of terms. | Known are
            """)
    void mistakesInConditions(String conditions, String found, String mend) {
        pack.with("lexicons/hedges.csv", "term,value\nmay,weak\n").with("bad.drl", reporting("BAD-1", conditions));

        assertThat(pack.complaints())
                .anySatisfy(complaint -> assertThat(complaint)
                        .startsWith("bad.drl:" + found.replaceFirst(" ", ": "))
                        .contains(mend));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            desk.report($clam, "Say who.")        ; There is no variable $clam here. ; Did you mean "$claim"?
            desk.rapport($claim, "Say who.")      ; The desk cannot do "rapport". ; Did you mean "report"?
            desk.report($claim)                   ; desk.report is given 1 things. ; Write desk.report
            desk.report($claim, "say who.")       ; The message is not a full sentence. ; capital letter
            desk.report($claim, "Say who")        ; The message is not a full sentence. ; full stop
            desk.report($claim, "Ask " + $claim + ".")  ; A message cannot show a whole Claim. ; Name one of its fields
            desk.report($claim.text, "Say who.")  ; This is not what the message can be about. ; variable of Claim or Sentence or Account
            desk.contradiction($claim, NUMBER, "Say who.") ; This is not what the message can be about. ; variable of Comparison
            desk.contradiction($claim, NUMBERS, "Say who.") ; "NUMBERS" is no value here ; Did you mean "NUMBER"?
            """)
    void mistakesInMessages(String action, String found, String mend) {
        pack.with("bad.drl", rule("BAD-1", "$claim : Claim( )", action + ";"));

        assertThat(pack.complaints())
                .anySatisfy(complaint -> assertThat(complaint)
                        .startsWith("bad.drl:7:")
                        .contains(found)
                        .contains(mend));
    }

    @Test
    void mistakesInTheHead() {
        pack.with("bad.drl", """
                rule "No notes"
                when $claim : Claim( ) then desk.report($claim, "Say who."); end

                /** */
                rule " " @id(x1) @severity(fatal) @guidline("AP")
                when $claim : Claim( ) then end
                """);

        assertThat(pack.complaints())
                .containsExactly(
                        "bad.drl:1:1: The rule has no id. Write @id(ATTR-001) under its name, with an id of its own.",
                        "bad.drl:1:1: The rule has no severity. Write @severity(info), (warning) or (error).",
                        "bad.drl:1:1: The rule does not say why."
                                + " Put a comment before it: /** Why the desk wants this, and what to do. */",
                        "bad.drl:5:1: The rule does not say why."
                                + " Put a comment before it: /** Why the desk wants this, and what to do. */",
                        "bad.drl:5:1: This rule reports nothing. Write after \"then\": desk.report($claim, \"…\");",
                        "bad.drl:5:6: The rule has no name. Say in a few words what it looks for.",
                        "bad.drl:5:11: \"x1\" is no id. Write capitals and figures with a hyphen between: ATTR-001.",
                        "bad.drl:5:19: There is no severity \"fatal\". Known are info, warning, error.",
                        "bad.drl:5:36: There is no @guidline."
                                + " Did you mean \"guideline\"? Known are guideline, id, severity, since, threshold.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            words, 30) @threshold(words, 4  | $words      | 3:66: The variable $words is already in use. Give this one another name.
            words, many                     | 3           | 3:51: Found "many" where a figure was expected. Write a name and a figure: @threshold(words, 30).
            words                           | 3           | 3:49: Found ")" where "," was expected. Write a name and a figure: @threshold(words, 30).
            Words, 30                       | 3           | 3:44: "Words" is no name for a threshold. Begin with a small letter and use letters and figures only: @threshold(words, 30).
            words, 30                       | 3           | 3:44: The threshold "words" is used in no condition. Hold something against $words, or take it out.
            words, 1.2.3                    | $words      | 3:51: "1.2.3" is no figure. Write for instance 0.6.
            words, 30                       | $word       | 5:35: There is no variable $word here. Did you mean "$words"? Known are $words.
            """)
    void mistakesInThresholds(String threshold, String held, String complaint) {
        pack.with(
                "bad.drl",
                reporting("BAD-1", "$claim : Claim( text.length() > " + held + " )")
                        .replace("@guideline(\"House style: sources\")", "@threshold(" + threshold + ")"));

        assertThat(pack.complaints()).contains("bad.drl:" + complaint);
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnce() {
        pack.with("a/first.drl", reporting("A-1", "$claim : Clame( )") + reporting("A-2", "$claim : Claim( x == 1 )"))
                .with("a/second.drl", reporting("B-1", "$claim : Claim( ").replace("end", ""))
                .with("third.drl", reporting("C-1", "$claim : Claim( y == 1, z == 2 )"));

        assertThat(pack.complaints())
                .extracting(complaint -> complaint.substring(0, complaint.indexOf(": ")))
                .containsExactly(
                        "a/first.drl:5:3", "a/first.drl:13:19", "a/second.drl:7:3", "third.drl:5:19", "third.drl:5:27");
    }

    @Test
    void anIdOrNameBelongsToOneRule() {
        pack.with("a.drl", reporting("A-1", "$claim : Claim( )")).with("b.drl", reporting("A-1", "$claim : Claim( )"));

        assertThat(pack.complaints())
                .containsExactly(
                        "b.drl:2:6: The name \"Rule A-1\" is already used in a.drl, line 2. Give this rule its own.",
                        "b.drl:3:4: The id A-1 is already used in a.drl, line 2. Give this rule its own.");
    }

    @Test
    void aFileInAnotherEncodingIsRefused(@TempDir Path folder) throws Exception {
        Files.write(
                folder.resolve("latin.drl"),
                ("// r\u00e9gle\n" + reporting("A-1", "$claim : Claim( )")).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(new PackOnDisk(folder).complaints())
                .containsExactly("latin.drl:1:5: The file is not in UTF-8. Save it again with the encoding UTF-8.");
    }

    @Test
    void whatADroolsEditorPutsOnTopDoesNoHarm() {
        pack.with(
                "a.drl",
                "\uFEFFpackage newsroom.rules;\nimport org.deskcheck.model.*;\n\n"
                        + reporting("A-1", "$claim : Claim( )"));

        assertThat(pack.load().cards())
                .singleElement()
                .satisfies(card -> assertThat(card.line()).isEqualTo(5));
    }

    @Test
    void aFolderWithoutRulesIsRefused() {
        assertThat(pack.refused())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found()).isEqualTo("The folder holds no rule file."));
    }
}
