package org.deskcheck.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationScannerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            quoteCharacter = '\0',
            value = {
                "\"No,\" she said.                              | \"No,\"",
                "“No,” she said.                                | “No,”",
                "«No», she said.                                | «No»",
                "« No », she said.                              | « No »",
                "''No,'' she said.                              | ''No,''",
                "``No,'' she said.                              | ``No,''",
                "„No“, she said.                                | „No“",
                "„No”, she said.                                | „No”",
                "«We will stay.” She left.                      | «We will stay.”",
                "‘No,’ she said.                                | ‘No,’",
                "'No,' she said.                                | 'No,'",
                "‹No›, she said.                                | ‹No›",
                "“He told me ‘never’ twice,” she said.          | “He told me ‘never’ twice,”",
                "‘He told me “never” twice,’ she said.          | ‘He told me “never” twice,’",
                "'It isn't the Smiths' dog,' she said.          | 'It isn't the Smiths' dog,'",
                "A plank of 6'2\" was called “long”.            | “long”",
            })
    void pairsMarksWhateverTheirShape(String text, String quotation) {
        assertThat(quoted(text)).containsExactly(quotation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The Smiths' dog and the Joneses' cat",
                "It's what they don't say",
                "Rock 'n' roll of the '90s",
                "Get ’em while they're hot",
            })
    void takesNoApostropheForAQuotation(String text) {
        assertThat(quoted(text)).isEmpty();
    }

    @Test
    void letsAnUnclosedQuotationReachToTheEnd() {
        assertThat(QuotationScanner.scan("She said: “We stay. All of us."))
                .containsExactly(new QuotedStretch(10, 30, false));
    }

    @Test
    void startsAnewWhereTheSameMarkOpensAgain() {
        assertThat(quoted("An “odd way to say “no” to us")).containsExactly("“no”");
    }

    @Test
    void findsEveryQuotationOfALine() {
        assertThat(quoted("\"A,\" he said. \"B.\" Then 'C' and «D»."))
                .containsExactly("\"A,\"", "\"B.\"", "'C'", "«D»");
    }

    private static List<String> quoted(String text) {
        return QuotationScanner.scan(text).stream()
                .map(stretch -> text.substring(stretch.start(), stretch.end()))
                .toList();
    }
}
