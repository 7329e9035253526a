package org.deskcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.model.WorksheetEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorksheetReaderTest {

    private static final String HEADER = "claim_id,claim,verdict,evidence,checked_by,note\n";

    @TempDir
    Path temp;

    private final WorksheetReader reader = new WorksheetReader(
            List.of("claim_id", "claim", "verdict", "evidence", "checked_by", "note"),
            cell -> cell.replaceFirst("^'", ""));

    @Test
    void what_a_spreadsheet_does_to_lines_does_not_matter() throws Exception {
        Worksheet sheet =
                read("\uFEFF" + (HEADER + "c1,\"Open,\nsaid he.\",verified,,,\n\n,,,,,,,\n").replace("\n", "\r\n"));

        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.cell("claim")).isEqualTo("Open,\nsaid he.");
            assertThat(row.number()).isEqualTo(2);
        });
    }

    @Test
    void headings_are_known_in_any_spelling_and_below_rows_of_a_persons_own() throws Exception {
        Worksheet sheet = read("Ferry,,,,,\nNote,Checked by,VERDICT , evidence,claim,Claim ID\nn,ib,open,e,Open.,c1\n");

        assertThat(sheet.rows().get(1).entry()).isEqualTo(new WorksheetEntry("open", "e", "ib", "n"));
        assertThat(sheet.rows().get(1).claimId()).isEqualTo("c1");
    }

    @Test
    void trailing_cells_may_be_missing_or_too_many() throws Exception {
        Worksheet sheet = read(HEADER + "c1,Open.,verified\nc2,Shut.,,,,,,,\n");

        assertThat(sheet.rows().get(0).entry()).isEqualTo(new WorksheetEntry("verified", "", "", ""));
        assertThat(sheet.rows().get(1).entry().isEmpty()).isTrue();
    }

    @Test
    void columns_without_a_heading_get_one() throws Exception {
        Worksheet sheet = read("claim_id,,claim,verdict,evidence,checked_by,note,,\nc1,seen,Open.,,,,,,\n");

        assertThat(sheet.added()).containsExactly("column B");
        assertThat(sheet.rows().get(0).entry().added()).containsEntry("column B", "seen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FALSE", "False ", "\u00A0false", "FALSCH", "FAUX", "falso"})
    void false_is_no_truth_value(String cell) throws Exception {
        assertThat(read(HEADER + "c1,Open.," + cell + ",,,\n")
                        .rows()
                        .get(0)
                        .entry()
                        .verdict())
                .isEqualTo("false");
    }

    @Test
    void no_worksheet_is_an_empty_one() throws InputException {
        assertThat(reader.read(temp.resolve("none.csv")).rows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "my own,table\\n"
                        + " | :1:1: This is not a worksheet: no column is headed \"claim_id\", row 1 begins with \"my"
                        + " own\".",
                "claim_id,claim,verdict,evidence,checked_by\\n | Row 1 has no column headed \"note\".",
                "claim_id,claim,verdict,Verdict,evidence,checked_by,note\\n"
                        + " | :1:4: Columns C and D of row 1 are both headed",
                "HEADERc1,x,verified,page 3, line 5,ib,note\\n"
                        + " | :2:7: A cell stands outside the table: row 2, column G holds",
                "HEADERc1,\"x,verified\\n | :2:1: Row 2 of the worksheet is not well-formed CSV",
                "HEADERc0,y,,,,\\nc1,\"x\"y,verified,,,\\n | :3:1: Row 3 of the worksheet is not well-formed CSV"
            })
    void anything_else_is_refused(String text, String reason) {
        assertThatThrownBy(() -> read(text.replace("HEADER", HEADER).replace("\\n", "\n")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("left untouched");
    }

    @Test
    void a_spreadsheets_own_format_is_refused() {
        assertThatThrownBy(() -> read("PK\u0003\u0004")).hasMessageContaining("a spreadsheet's own format");
    }

    @Test
    void another_encoding_is_refused_at_its_place() throws IOException {
        Path file = temp.resolve("old.csv");
        Files.write(file, (HEADER + "c1,M\u00FCnchen,verified,,,\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("old.csv:2:5: The worksheet is not encoded in UTF-8: save it as \"CSV UTF-8\".");
    }

    private Worksheet read(String text) throws IOException, InputException {
        return reader.read(Files.writeString(temp.resolve("sheet.csv"), text));
    }
}
