package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30 1234",
                "-5 degrees",
                "@minister",
                "\tindented",
                "\r=1",
                "\n=1",
                "  =1",
                "\"=HYPERLINK(\"\"http://example.org\"\")",
                "\u201C-5 degrees\u201D",
                "\u00A0\uFEFF=1",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20x"
            })
    void what_a_spreadsheet_would_run_gets_an_apostrophe(String cell) {
        assertThat(FormulaGuard.encode(cell)).isEqualTo("'" + cell);
        assertThat(FormulaGuard.decode("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'Tis the season", "'We won,' she said.", "4 - 3 = 1", "\u2013 a dash", "a@b"})
    void other_words_stay_as_they_are(String cell) {
        assertThat(FormulaGuard.encode(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.decode(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {"'=1, ''=1", "''=1, '''=1", "'+', ''+'"})
    void an_apostrophe_that_was_there_survives(String cell, String written) {
        assertThat(FormulaGuard.encode(cell)).isEqualTo(written);
        assertThat(FormulaGuard.decode(written)).isEqualTo(cell);
    }

    @Test
    void decoding_gives_back_any_text() {
        String alphabet = "=+-@'\" \t\r\n\u2018\u201C\u00A0\uFF1D\uFF20ab1,;\uD83D\uDE00";
        Random random = new Random(4180);
        for (int round = 0; round < 200_000; round++) {
            StringBuilder cell = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                cell.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = cell.toString();
            assertThat(FormulaGuard.decode(FormulaGuard.encode(text))).isEqualTo(text);
        }
    }
}
