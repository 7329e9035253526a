package org.deskcheck.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no newsroom writes are checked like others; how long they take, {@code src/bench/AnyText.java} shows. */
class AnyTextTest {

    private static final NewsDesk DESK = NewsDesk.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "“a ",
                "‘a’ ",
                "(",
                "a-",
                "a",
                "A.",
                "7",
                ".",
                ",",
                ": ",
                "\uD83D",
                "\uD83D\uDE00",
                "e\u0301",
                "|-",
                "she said that ",
                "Ada Brandt ",
                "7 million, "
            })
    void checksOneThingOverAndOver(String piece) throws Exception {
        Checked checked = check(piece.repeat(20_000 / piece.length()));
        assertThat(checked.failures()).isEmpty();
    }

    @Test
    void findsTheSameClaimsInTextWithoutAFullStop() throws Exception {
        String clause = "the harbour master said that the ferry was late and ";
        Checked few = check(clause.repeat(100));
        Checked many = check(clause.repeat(1000));
        // In one breath a hundred clauses are told apart far less well than in a hundred sentences.
        assertThat(few.claims().claims()).hasSizeGreaterThan(10);
        assertThat(many.claims().claims().size())
                .isBetween(
                        9 * few.claims().claims().size(),
                        11 * few.claims().claims().size());
    }

    @Test
    void finishesWithManySpeakers() throws Exception {
        StringBuilder text = new StringBuilder();
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                text.append("Ada ").append(first).append(second).append("ndt said that it was safe. He saw it.\n\n");
            }
        }
        assertThat(check(text.toString()).claims().attributions()).hasSizeGreaterThan(26 * 26 - 50);
    }

    @Test
    void readsEveryUnicodeBlock() throws Exception {
        StringBuilder text = new StringBuilder();
        Character.UnicodeBlock last = null;
        for (int point = 1; point <= Character.MAX_CODE_POINT; point++) {
            Character.UnicodeBlock block = Character.UnicodeBlock.of(point);
            if (block != null && !block.equals(last)) {
                String sample = Character.toString(point) + Character.toString(Math.min(point + 7, 0x10FFFF));
                text.append(sample)
                        .append(" said that “")
                        .append(sample)
                        .append("” was ")
                        .append(sample)
                        .append(".\n\n");
                last = block;
            }
        }
        Checked checked = check(text.toString());
        assertThat(checked.failures()).isEmpty();
        assertThat(checked.claims().claims()).hasSizeGreaterThan(100);
    }

    /** What stands at the very beginning or end of an article has no neighbour. */
    @Test
    void readsAnArticleThatBeginsOrEndsAnywhere() throws Exception {
        String text = """
            Monday Night Club, a magazine, says Dr. Ada Brandt of the European Copper Council (ECC), 52, told \
            reporters on Jan. 5 that “three of 12 ferries”, according to Mr. Vik's lawyer, won't sail before \
            March: They'd rather wait, he said - not because they fear $2 million in fines. Against Noise \
            Mothers' “No!” was heard.\
            """;
        for (int cut = 1; cut < text.length(); cut++) {
            if (text.charAt(cut - 1) == ' ') {
                assertThat(check(text.substring(cut)).failures()).isEmpty();
                assertThat(check(text.substring(0, cut)).failures()).isEmpty();
            }
        }
    }

    private static Checked check(String text) throws Exception {
        Input input = Input.of("any", DocumentType.PLAIN_TEXT, text);
        List<Document> documents =
                new DocumentReader(DESK.meanings()).read(input).documents();
        return DESK.check(((Document.Text) documents.get(0)).article());
    }
}
