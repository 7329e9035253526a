package org.deskcheck.extract.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.extract.syntax.Sentence;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Span;
import org.deskcheck.rules.LexiconReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 12, 3);

    private final ClaimReader reader = new ClaimReader(LexiconReader.shipped());

    @Test
    void readsAllFacetsOfOneClaim() {
        Meaning meaning = reader.read("At least 40 ships may not leave the port on Friday.", WEDNESDAY);

        assertThat(meaning.polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(meaning.hedges()).containsExactly("may");
        assertThat(meaning.quantities())
                .containsExactly(
                        new Quantity("At least 40 ships", new Span(0, 17), Comparator.AT_LEAST, 40, 40, "", "ship"));
        assertThat(meaning.dates()).extracting(DateMention::text).containsExactly("on Friday");
        assertThat(meaning.kinds()).containsExactly(ClaimKind.STATISTIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The president spoke for over five hours. | over five hours",
                "Some 300 foreign soldiers were seen.     | Some 300 foreign soldiers",
                "A 28-point plan was leaked.              | 28-point",
                "Exports rose by 7.5 per cent.            | 7.5 per cent",
                "The statue cost $3m-$4m.                 | $3m-$4m",
                "Between 40 and 50 ships are waiting.     | Between 40 and 50 ships",
                "He took part in dozens of meetings.      | dozens of meetings",
                "The blast left 14 killed.                | 14 killed"
            })
    void quotesTheWordsOfAFigureFromItsBoundToWhatItCounts(String claim, String words) {
        Quantity quantity = reader.read(claim, WEDNESDAY).quantities().get(0);

        assertThat(quantity.text()).isEqualTo(words);
        assertThat(claim.substring(quantity.span().start(), quantity.span().end()))
                .isEqualTo(words);
    }

    @Test
    void countsSpansFromTheFirstTokenOfAClaimInsideASentence() {
        Sentence sentence = Analyser.english()
                .analyse("The mayor said that 40 houses burned down.")
                .get(0);
        int from = indexOf(sentence, "40");

        Meaning meaning = reader.read(sentence, from, sentence.size(), null);

        assertThat(meaning.quantities()).singleElement().satisfies(houses -> {
            assertThat(houses.text()).isEqualTo("40 houses");
            assertThat(houses.span()).isEqualTo(new Span(0, 9));
        });
    }

    @Test
    void leavesOutWhatStandsOutsideTheRange() {
        Sentence sentence = Analyser.english()
                .analyse("The mayor did not say whether 40 houses burned down.")
                .get(0);

        Meaning meaning = reader.read(sentence, indexOf(sentence, "40"), sentence.size(), null);

        assertThat(meaning.polarity()).isEqualTo(Polarity.POSITIVE);
    }

    @Test
    void keepsSpansInTheTextThatHasSeveralSentences() {
        String text = "The bridge is old. It cost 40 million euros.";

        Quantity cost = reader.read(text, WEDNESDAY).quantities().get(0);

        assertThat(text.substring(cost.span().start(), cost.span().end())).isEqualTo("40 million euros");
        assertThat(cost.measure()).isEqualTo("EUR");
        assertThat(cost.value()).isEqualTo(40_000_000);
    }

    @Test
    void leavesRelativeDatesUnplacedInAnArticleWithoutADate() {
        DateMention tuesday =
                reader.read("The envoys met on Tuesday.", null).dates().get(0);

        assertThat(tuesday.text()).isEqualTo("on Tuesday");
        assertThat(tuesday.from()).isNull();
        assertThat(tuesday.to()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t ",
                "%",
                "- - - 3 - - $ - to 4 and and",
                "30 February 2023",
                "99/99/9999 and 2025-13-45",
                "a a a half half of of of",
                "\uD83D\uDE00 5\uD83D\uDE00 \uD83D 7",
                "0000000000000000000000000000000000000000000000000000000000000001 people"
            })
    void readsAnyTextWithoutFailing(String text) {
        assertThat(reader.read(text, WEDNESDAY)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "million ",
                "5 % ",
                "not ",
                "will ",
                "of the ",
                "\"",
                "Monday ",
                "more than ",
                "0000 ",
                "000 ",
                "40 test mills "
            })
    void readsLongRunsOfOneWord(String word) {
        assertThat(reader.read(word.repeat(20_000), WEDNESDAY)).isNotNull();
    }

    @Test
    void saysWhichLexiconIsMissing() {
        assertThatThrownBy(() -> new ClaimReader(new Lexicons(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("units");
    }

    private static int indexOf(Sentence sentence, String form) {
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.form(token).equals(form)) {
                return token;
            }
        }
        throw new AssertionError("No token " + form);
    }
}
