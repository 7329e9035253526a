package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lint's words, to the letter. */
class LintTest {

    private PackOnDisk pack;

    @BeforeEach
    void emptyPack(@TempDir Path folder) {
        pack = new PackOnDisk(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        kinds contains STATISTIC, kinds not contains STATISTIC
        attribution == null, attribution.by.name == "x"
        attribution.by.name == "x", attribution == null
        stance == DENIES, stance == DOUBTS
        stance == DENIES && stance != DENIES
        stance in (DENIES, DOUBTS), stance == ASSERTS
        cue == "say", cue in ("tell", "ask")
        text.length() > 30, text.length() < 20
        text.length() > 30, text.length() <= 30
        quantities.size < 0
        text.isEmpty(), !text.isEmpty()
        """)
    void conditionsThatCanNeverHoldAreMistakes(String conditions) {
        pack.with("bad.drl", PackOnDisk.reporting("BAD-1", "$claim : Claim( " + conditions + " )"));

        assertThat(mistakes())
                .singleElement()
                .asString()
                .endsWith(": This can never hold together with what stands before it, so the rule would never fire."
                        + " Take one of the two out, or join them with ||.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        kinds contains STATISTIC, kinds contains ACCUSATION
        stance != DENIES, stance != DOUBTS
        stance == DENIES || stance == DOUBTS
        attribution == null || attribution.by.name == "x"
        text.length() >= 30, text.length() <= 30
        cue == "say", cue in ("say", "tell")
        cue in ("say", "tell"), $cue : cue
        quantities.size == 0
        text.contains("a"), !text.contains("b")
        """)
    void conditionsThatCanHoldAreNone(String conditions) {
        pack.with("good.drl", PackOnDisk.reporting("GOOD-1", "$claim : Claim( " + conditions + " )"));

        assertThat(mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Claim( )
        Claim( this != $claim )
        exists Claim( account != $claim.account )
        not Claim( this != $claim, text.contains($claim.cue) )
        Comparison( overlap > 0.5 )
        accumulate( Claim( section != $claim.section ); $n : count(); $n > 1 )
        Claim( account.toLowerCase() == $claim.account )
        """)
    void aFactThatIsHeldAgainstEveryOtherOneIsWarnedOf(String condition) {
        pack.with("slow.drl", PackOnDisk.reporting("SLOW-1", "$claim : Claim( ) " + condition));

        assertThat(mistakes()).isEmpty();
        assertThat(warnings())
                .anySatisfy(warning -> assertThat(warning)
                        .startsWith("slow.drl:5:")
                        .contains(" is held against every fact before it: 1,000 claims make 1,000,000 pairs."
                                + " Say which field is equal, as in account == $claim.account, or begin with"
                                + " Comparison( … ), which there is only for claims about the same thing."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Claim( account == $claim.account )
        exists Claim( kinds contains STATISTIC )
        not Comparison( first == $claim )
        Term( lexicon == "hedges", $claim.text.mentions(term) )
        accumulate( Claim( ); $n : count(); $n > 1 )
        Quantity( value > 3 ) from $claim.quantities
        """)
    void aFactThatIsLookedUpIsNot(String condition) {
        pack.with("fast.drl", PackOnDisk.reporting("FAST-1", "$claim : Claim( ) " + condition));

        assertThat(warnings()).noneMatch(warning -> warning.contains("pairs"));
        assertThat(mistakes()).isEmpty();
    }

    @Test
    void allMistakesAndWarningsOfAllFilesAreToldInOneGo() {
        pack.with("lexicons/houses.csv", "term,value\nred,\nred,\n")
                .with("a.drl", PackOnDisk.reporting("A-1", "$claim : Clame( )"))
                .with("b.dslr", "/** Why. */\nrule \"B\" @id(B-1) @severity(info)\nwhen\nthere is a cliam\nthen\nend\n")
                .with("c.drl", PackOnDisk.reporting("C-1", "$claim : Claim( ) Claim( )"))
                .with("d.cases", "# ok: D-1\nCopy.\n");

        assertThat(mistakes())
                .extracting(mistake -> mistake.substring(0, mistake.indexOf(": ")))
                .containsExactly("a.drl:5:3", "b.dslr:2:1", "b.dslr:4:1", "lexicons/houses.csv:3:1");
        assertThat(warnings())
                .extracting(warning -> warning.substring(0, warning.indexOf(": ")))
                .containsExactly("c.drl:5:21");
    }

    private List<String> mistakes() {
        return shown(RuleLint.of(List.of(Pack.in(pack.folder()))).mistakes());
    }

    private List<String> warnings() {
        return shown(RuleLint.of(List.of(Pack.in(pack.folder()))).warnings());
    }

    private List<String> shown(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        problem.toString().replace(pack.folder().toString().replace('\\', '/') + "/", ""))
                .toList();
    }
}
