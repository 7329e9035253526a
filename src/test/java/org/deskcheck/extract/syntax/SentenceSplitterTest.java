package org.deskcheck.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

    private static List<String> sentences(String text) {
        Tokens tokens = Tokenizer.tokenize(text);
        List<String> sentences = new ArrayList<>();
        int start = 0;
        for (int end : SentenceSplitter.ends(tokens)) {
            sentences.add(text.substring(tokens.start(start), tokens.end(end - 1)));
            start = end;
        }
        return sentences;
    }

    /** In each sample a bar stands where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge is shut.|It will open in May.",
                "Is it shut?|Yes!|It is.",
                "“The bridge is shut.|It will open in May,” Mr. Hale said.|Nobody objected.",
                "“It is shut.”|The mayor left.",
                "\"It is shut.\"|\"It is not.\"",
                "'It is shut.'|‘It is not.’|«It is.»|He left.",
                "She left the U.S.|The firm stayed.",
                "He works for Quay Inc.|It builds ships.",
                "He arrived at 5 a.m.|The gates were shut.",
                "It was shut (so he said.)|He left.",
                "It ended well…|The crowd cheered.",
                "the first one failed. |the second held.",
                "OSLO, March 3 (Desk) -|The ferry is late.",
                "NEW BERGEN --|The ferry is late.",
            })
    void endsBehindAStopAndWhatClosesWithIt(String text) {
        String[] expected = text.replace(" |", "|").split("\\|");

        assertThat(sentences(text.replace(" |", "|").replace("|", " "))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Hale met Gen. Ines Roca and J. K. Marsh at St. Mary's.",
                "The U.S. Treasury and the U.N. agreed.",
                "He left No. 10 at 5 p.m. on Jan. 3.",
                "“Is it shut?” asked Ana Hale.",
                "“Is it shut?” Ana Hale asked.",
                "“Shut it!” he cried, and left.",
                "They waited... and waited.",
                "Growth was 4.5 per cent",
                "Ships v. Trains was heard on Monday.",
                "The ferry – an old one – is late.",
                "NATO – an alliance – is late.",
            })
    void keepsOneSentenceWhole(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void endsAtABlankLineButNotAtALineBreak() {
        assertThat(sentences("A headline without a stop\n\nThe text runs over\ntwo lines."))
                .containsExactly("A headline without a stop", "The text runs over\ntwo lines.");
    }

    @Test
    void cutsWhatNeverEnds() {
        List<String> sentences = sentences("and so on ".repeat(1_000));

        assertThat(sentences).hasSize(12).allMatch(s -> s.split(" ").length <= SentenceSplitter.LONGEST);
    }
}
