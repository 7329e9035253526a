package org.deskcheck.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.InputException;
import org.deskcheck.model.WorksheetEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksheetReaderTest {

    private static final String HEADER = "claim_id,claim,verdict,evidence,checked_by,note\n";

    @TempDir
    Path temp;

    private final WorksheetReader reader = new WorksheetReader(
            List.of("claim_id", "claim", "verdict", "evidence", "checked_by", "note"),
            cell -> cell.replaceFirst("^'", ""));

    @Test
    void entries_follow_their_claims() throws Exception {
        Worksheet sheet =
                read(HEADER + "c1,The bridge is open.,verified,road office,ib,\n" + "c2,The bridge is shut.,,,,\n");

        Worksheet.CarriedOver carried = sheet.carryOver(Set.of("c2", "c1", "c9"));

        assertThat(carried.entries()).isEqualTo(Map.of("c1", new WorksheetEntry("verified", "road office", "ib", "")));
        assertThat(carried.orphans()).isEmpty();
    }

    @Test
    void an_entry_whose_claim_is_gone_is_an_orphan() throws Exception {
        Worksheet sheet = read(HEADER + "c1,The bridge is open.,,,,'=ask again\n" + "c2,Untouched.,,,,\n");

        assertThat(sheet.carryOver(Set.of()).orphans())
                .extracting(row -> row.entry().note())
                .containsExactly("=ask again");
    }

    @Test
    void a_row_that_a_person_added_is_an_orphan_too() throws Exception {
        Worksheet sheet = read(HEADER + ",,,,,remember the ferry\n");

        assertThat(sheet.carryOver(Set.of("c1")).orphans()).hasSize(1);
    }

    @Test
    void of_two_entries_for_one_claim_neither_is_lost() throws Exception {
        Worksheet sheet = read(HEADER + "c1,Open.,verified,,,\nc1,Open.,false,,,\nc1,Open.,verified,,,\n");

        Worksheet.CarriedOver carried = sheet.carryOver(Set.of("c1"));

        assertThat(carried.entries().get("c1")).isEqualTo(new WorksheetEntry("verified", "", "", ""));
        assertThat(carried.orphans()).extracting(row -> row.entry().verdict()).containsExactly("false");
    }

    @Test
    void rows_are_not_orphaned_twice() throws Exception {
        Worksheet sheet = read(HEADER + "c1,Open.,verified,,,\n");

        assertThat(sheet.with(sheet.rows()).rows()).hasSize(1);
    }

    @Test
    void what_a_spreadsheet_adds_does_not_matter() throws Exception {
        Worksheet sheet = read("\uFEFF" + (HEADER + "c1,\"Open,\nsaid he.\",verified,,,\n\n").replace("\n", "\r\n"));

        assertThat(sheet.carryOver(Set.of("c1")).entries()).containsOnlyKeys("c1");
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
                "claim_id;claim\\n | column 1 of row 1 is headed \"claim_id;claim\" instead of \"claim_id\".",
                "claim_id,claim,verdict,evidence,checked_by\\n | column 6 of row 1 is headed nothing instead of \"note\".",
                "HEADERc1,x,verified\\n | 2:1: Row 2 has 3 columns instead of 6.",
                "HEADERc1,\"x,verified\\n | is not well-formed CSV",
                "HEADERc1,\"x\"y,verified,,,\\n | is not well-formed CSV"
            })
    void anything_else_is_refused(String text, String reason) {
        assertThatThrownBy(() -> read(text.replace("HEADER", HEADER).replace("\\n", "\n")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(reason)
                .hasMessageContaining("left untouched");
    }

    @Test
    void another_encoding_is_refused_at_its_place() throws IOException {
        Path file = temp.resolve("old.csv");
        Files.write(file, (HEADER + "c1,M\u00FCnchen,verified,,,\n").getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> reader.read(file))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("old.csv:2:5: The worksheet is not encoded in UTF-8.");
    }

    private Worksheet read(String text) throws IOException, InputException {
        return reader.read(Files.writeString(temp.resolve("sheet.csv"), text));
    }
}
