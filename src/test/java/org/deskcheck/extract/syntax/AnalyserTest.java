package org.deskcheck.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnalyserTest {

    private final Analyser english = Analyser.english();

    @Test
    void tagsAndParsesASentence() {
        Sentence sentence =
                english.analyse("The minister said the bridge was not safe.").get(0);

        assertThat(dump(sentence))
                .containsExactly(
                        "The the DT DET det minister",
                        "minister minister NN NOUN nsubj said",
                        "said say VBD VERB root -",
                        "the the DT DET det bridge",
                        "bridge bridge NN NOUN nsubj safe",
                        "was be VBD AUX cop safe",
                        "not not RB PART advmod safe",
                        "safe safe JJ ADJ ccomp said",
                        ". . . PUNCT punct said");
    }

    /** In the ways in which news puts it: the subject of the cue, and the arc between cue and content. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            “The bridge is not safe,” the minister said.       | minister nsubj said     | safe ccomp said
            The minister denied that the bridge had collapsed. | minister nsubj denied   | collapsed ccomp denied
            'We lost,' said Maria Lund, the party's leader.     | Maria nsubj said        | lost ccomp said
            Prices rose in May, the statistics office said.    | office nsubj said       | rose ccomp said
            The company promised to repair the bridge.         | company nsubj promised  | repair xcomp promised
            """)
    void findsWhoSaysWhat(String text, String source, String content) {
        Sentence sentence = english.analyse(text).get(0);

        List<String> arcs = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.head(i) != Sentence.ROOT) {
                arcs.add(sentence.form(i) + " " + sentence.relation(i) + " " + sentence.form(sentence.head(i)));
            }
        }
        assertThat(arcs).contains(source, content);
    }

    @Test
    void knowsThePassive() {
        Sentence sentence =
                english.analyse("Two soldiers were killed by the rebels.").get(0);

        assertThat(dump(sentence))
                .contains("soldiers soldier NNS NOUN nsubj:pass killed", "rebels rebel NNS NOUN obl:agent killed");
    }

    @ParameterizedTest
    @CsvSource({"Ana Reis leads the council.", "Mayor Ana Reis met the council.", "Tom Burns opened the bridge."})
    void takesASurnameInSForPartOfTheName(String text) {
        assertThat(dump(english.analyse(text).get(0)))
                .anyMatch(line -> line.matches("(Reis|Burns) \\S+ NNPS? PROPN flat \\S+"));
    }

    @Test
    void tellsWhereItsTokensStand() {
        String text = "  “Don’t go.”\n It’s late…";

        for (Sentence sentence : english.analyse(text)) {
            for (int i = 0; i < sentence.size(); i++) {
                assertThat(text.substring(sentence.start(i), sentence.end(i))).isEqualTo(sentence.form(i));
            }
        }
    }

    static List<String> strangeTexts() {
        StringBuilder everything = new StringBuilder();
        for (int c = 0; c <= 0x10FFFF; c += 17) {
            everything.appendCodePoint(c);
            if (c % 5 == 0) {
                everything.append(' ');
            }
        }
        List<String> texts = new ArrayList<>(List.of(
                "",
                " \t\r\n\u00A0\u3000 ",
                "\uD800 \uDC00\uDC00 x\uD83D",
                "\0\0\u0001",
                "\"".repeat(5_000),
                "“".repeat(3_000) + "”".repeat(3_000),
                "'".repeat(999),
                ".".repeat(5_000),
                ". ".repeat(2_000),
                "(".repeat(2_000),
                "@".repeat(500) + "#".repeat(500),
                "a@".repeat(2_000),
                "a.".repeat(2_000),
                "a'".repeat(2_000),
                "e-".repeat(2_000),
                "1.".repeat(2_000),
                "x".repeat(100_000),
                "word ".repeat(3_000),
                "http://".repeat(500),
                "\n".repeat(3_000) + "x" + "\r".repeat(3_000),
                "BREAKING NEWS FROM THE HARBOUR",
                "👩‍👩‍👧 said 🇬🇧!",
                everything.toString()));
        return texts;
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void putsEachCharacterOfAnyTextIntoOneToken(String text) {
        int[] tokens = new int[text.length()];
        for (Sentence sentence : english.analyse(text)) {
            assertThat(sentence.size()).isBetween(1, SentenceSplitter.LONGEST);
            for (int i = 0; i < sentence.size(); i++) {
                for (int c = sentence.start(i); c < sentence.end(i); c++) {
                    tokens[c]++;
                }
            }
        }

        int[] expected = new int[text.length()];
        for (int c = 0; c < expected.length; c++) {
            expected[c] = Characters.isSpace(text.codePointAt(c)) ? 0 : 1;
        }
        assertThat(tokens).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("strangeTexts")
    void parsesAnyTextIntoTrees(String text) {
        for (Sentence sentence : english.analyse(text)) {
            int roots = 0;
            int longest = 0;
            for (int i = 0; i < sentence.size(); i++) {
                int steps = 0;
                for (int at = i; at != Sentence.ROOT && steps <= sentence.size(); at = sentence.head(at)) {
                    steps++;
                }
                longest = Math.max(longest, steps);
                roots += sentence.head(i) == Sentence.ROOT ? 1 : 0;
            }
            assertThat(roots).isEqualTo(1);
            assertThat(longest).as("steps to the root").isLessThanOrEqualTo(sentence.size());
        }
    }

    @Test
    void readsTypographicMarksAsStraightOnes() {
        List<String> curly = tags("“We don’t know,” he said.");

        assertThat(curly)
                .isEqualTo(tags("\"We don't know,\" he said."))
                .startsWith("``")
                .contains("''", "RB");
    }

    @Test
    void refusesAFileThatIsNoModel(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("my.model"), "something else altogether");

        assertThatThrownBy(() -> Analyser.load(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a syntax model of this version");
    }

    private List<String> tags(String text) {
        Sentence sentence = english.analyse(text).get(0);
        List<String> tags = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            tags.add(sentence.tag(i));
        }
        return tags;
    }

    /** Form, lemma, tag, part of speech, relation and head of each token. */
    private static List<String> dump(Sentence sentence) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.head(i);
            lines.add(String.join(
                    " ",
                    sentence.form(i),
                    sentence.lemma(i),
                    sentence.tag(i),
                    sentence.partOfSpeech(i),
                    sentence.relation(i),
                    head == Sentence.ROOT ? "-" : sentence.form(head)));
        }
        return lines;
    }
}
