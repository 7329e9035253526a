package org.deskcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.rules.PackOnDisk.reporting;
import static org.deskcheck.rules.PackOnDisk.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What editors get wrong most, and all that they are told about it, to the letter. */
class TypicalMistakesTest {

    private static final String HEAD = """
        /** Why it matters. */
        rule "A rule"
          %s
        when
        """;

    private final PackOnDisk pack;

    TypicalMistakesTest(@TempDir Path folder) {
        pack = new PackOnDisk(folder);
    }

    /**
     * @param place where the mistake is made: in a rule's conditions, action or notes, in sentences, a phrase or a lexicon
     * @param text what was written there, ¶ for the end of a line
     * @param answer all that is answered, ¶ between two mistakes; long lists of names are left out
     */
    @ParameterizedTest
    @CsvFileSource(resources = "typical-mistakes.txt", delimiter = '¦', quoteCharacter = '`', maxCharsPerColumn = 1000)
    void isAnsweredSo(String place, String text, String answer) {
        String written = text.replace('¶', '\n');
        switch (place) {
            case "when" -> pack.with("bad.drl", reporting("BAD-1", written));
            case "then" -> pack.with("bad.drl", rule("BAD-1", "$claim : Claim( )", written));
            case "notes" ->
                pack.with(
                        "bad.drl",
                        HEAD.formatted(written)
                                + "  $claim : Claim( )\nthen\n  desk.report($claim, \"Say so.\");\nend\n");
            case "sentences" -> pack.with("bad.dslr", inSentences(written, "report \"Say so.\""));
            case "report" -> pack.with("bad.dslr", inSentences("there is a claim", written));
            case "phrase" ->
                pack.with("bad.dsl", written + "\n")
                        .with("good.dslr", inSentences("there is a claim", "report \"Say so.\""));
            default ->
                pack.with("lexicons/bad.csv", written + "\n").with("good.drl", reporting("A-1", "$claim : Claim( )"));
        }

        assertThat(String.join(" ¶ ", mistakes())).isEqualTo(answer);
    }

    private static String inSentences(String conditions, String report) {
        return HEAD.formatted("@id(BAD-1) @severity(warning)") + conditions + "\nthen\n" + report + "\nend\n";
    }

    private List<String> mistakes() {
        String folder = pack.folder().toString().replace('\\', '/') + "/";
        return RuleLint.of(List.of(Pack.in(pack.folder()))).mistakes().stream()
                .map(problem -> problem.toString().replace(folder, ""))
                .map(answer -> answer.replaceAll("Known are [\\w, -]{80,}\\.", "Known are …."))
                .toList();
    }
}
