package org.deskcheck.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.report.Dialect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A fact-checker fills in the worksheet, the article changes, the article is checked again. */
class WorksheetTest {

    private static final String ARTICLE = """
        Ferry to return

        The Lunde ferry will return in May, the harbour master said.

        The scheme has cost taxpayers 2.4 million euros so far.

        Ada Brandt said nobody was hurt when the Marby bridge closed on Monday.
        """;

    @TempDir
    Path temp;

    private Path article;
    private Path sheet;
    private Path orphans;

    @BeforeEach
    void check_for_the_first_time() throws Exception {
        article = temp.resolve("ferry.txt");
        sheet = temp.resolve("out/ferry.claims.csv");
        orphans = temp.resolve("out/ferry.orphans.csv");
        check(ARTICLE);
    }

    private CheckRun check(String text) throws Exception {
        return check(text, Dialect.PLAIN);
    }

    private CheckRun check(String text, Dialect dialect) throws Exception {
        return CheckRun.of(Files.writeString(article, text), temp.resolve("out"), dialect);
    }

    private void fill(String words, String verdict, String evidence, String note) throws IOException {
        Sheet open = Sheet.open(sheet);
        open.fill(open.row(words), verdict, evidence, "ib", note);
        open.save(sheet, Sheet.SavedBy.DESKCHECK);
    }

    private String filled(String words) throws IOException {
        return Sheet.open(sheet).filled(words);
    }

    private List<String> rulesOn(String words) throws IOException {
        Sheet open = Sheet.open(sheet);
        return List.of(open.get(open.row(words), "findings").split("; "));
    }

    @Test
    void an_entry_stays_when_the_article_is_edited_above_and_the_claim_moved() throws Exception {
        fill("taxpayers 2.4 million", "verified", "invoice 17", "ask for the rest");

        check("""
            Ferry to return

            Ada Brandt said nobody was hurt when the Marby bridge closed on Monday.

            A new sentence about the tide stands here.

            The Lunde ferry will return in May, the harbour master said. The scheme has cost taxpayers 2.4 million euros so far.
            """);

        assertThat(filled("taxpayers 2.4 million")).isEqualTo("verified|invoice 17|ib|ask for the rest");
        assertThat(orphans).doesNotExist();
    }

    @Test
    void a_changed_wording_has_to_be_checked_again_until_it_is_changed_back() throws Exception {
        fill("taxpayers 2.4 million", "verified", "invoice 17", "ask for the rest");

        check(ARTICLE.replace("taxpayers 2.4 million euros", "taxpayers 2.6 million euros"));
        String changed = filled("taxpayers 2.6 million");
        List<String> rules = rulesOn("taxpayers 2.6 million");
        check(ARTICLE.replace("taxpayers 2.4 million euros", "taxpayers 2.6 million euros so far"));
        String changedAgain = filled("taxpayers 2.6 million");
        check(ARTICLE);

        assertThat(changed)
                .isEqualTo("recheck (verified)|invoice 17|ib|was: \"The scheme has cost taxpayers 2.4 million euros"
                        + " so far\"; ask for the rest");
        assertThat(rules).contains("ATTR-001", "CHK-003");
        assertThat(changedAgain).isEqualTo(changed);
        assertThat(filled("taxpayers 2.4 million")).isEqualTo("verified|invoice 17|ib|ask for the rest");
    }

    @Test
    void an_entry_never_goes_to_a_claim_about_somebody_else() throws Exception {
        fill("Lunde ferry", "verified", "timetable", "");

        check(ARTICLE.replace("Lunde ferry", "Holm ferry"));

        assertThat(filled("Holm ferry")).isEqualTo("|||");
        assertThat(Sheet.open(orphans).filled("Lunde ferry")).isEqualTo("verified|timetable|ib|");
    }

    @Test
    void the_entry_of_a_split_claim_is_kept_and_taken_back_with_the_claim() throws Exception {
        fill("nobody was hurt", "disputed", "two witnesses", "");

        CheckRun split = check(ARTICLE.replace(
                "Ada Brandt said nobody was hurt when the Marby bridge closed on Monday.",
                "Ada Brandt said nobody was hurt. The Marby bridge closed on Monday."));
        String kept = Sheet.open(orphans).filled("nobody was hurt");
        String open = filled("nobody was hurt");
        check(ARTICLE);

        assertThat(kept).isEqualTo("disputed|two witnesses|ib|");
        assertThat(open).isEqualTo("|||");
        assertThat(split.reports).contains(orphans);
        assertThat(filled("nobody was hurt")).isEqualTo("disputed|two witnesses|ib|");
        assertThat(orphans).doesNotExist();
    }

    @Test
    void of_equal_claims_each_keeps_its_own_entry() throws Exception {
        String twice = ARTICLE
                + "\nOn Monday it rained. The gate was shut. The tide rose.\n\nThe gate was shut. Nobody came.\n";
        check(twice);
        Sheet open = Sheet.open(sheet);
        int first = open.row("The gate was shut");
        open.fill(first, "verified", "gatekeeper's book, Monday", "ib", "");
        open.fill(first + 2, "false", "gatekeeper's book, Tuesday", "ib", "");
        open.save(sheet, Sheet.SavedBy.DESKCHECK);

        check(twice.replaceFirst("The gate was shut\\. ", ""));

        assertThat(filled("The gate was shut")).isEqualTo("false|gatekeeper's book, Tuesday|ib|");
        assertThat(Sheet.open(orphans).filled("The gate was shut")).contains("Monday");
    }

    @Test
    void rules_see_the_verdicts() throws Exception {
        List<String> before = rulesOn("taxpayers 2.4 million");
        fill("taxpayers 2.4 million", "Verified", "invoice 17", "");
        fill("Lunde ferry", "FALSCH", "", "");
        fill("nobody was hurt", "opinion", "", "");

        check(ARTICLE);

        assertThat(before).contains("ATTR-001");
        assertThat(rulesOn("taxpayers 2.4 million")).doesNotContain("ATTR-001");
        assertThat(rulesOn("Lunde ferry")).contains("CHK-001", "CHK-002");
        assertThat(rulesOn("nobody was hurt")).doesNotContain("CHK-002");
        assertThat(filled("Lunde ferry")).startsWith("false|");
    }

    @Test
    void an_unknown_verdict_is_kept_and_complained_about() throws Exception {
        fill("taxpayers 2.4 million", "verifed", "invoice 17", "");

        CheckRun run = check(ARTICLE);

        assertThat(run.messages())
                .contains(
                        "row " + (Sheet.open(sheet).row("taxpayers 2.4") + 1) + ", column T",
                        "\"verifed\"",
                        "verified, false");
        assertThat(filled("taxpayers 2.4 million")).isEqualTo("verifed|invoice 17|ib|");
        assertThat(rulesOn("taxpayers 2.4 million")).contains("ATTR-001");
    }

    @ParameterizedTest
    @EnumSource
    void what_spreadsheets_save_is_read_back(Sheet.SavedBy spreadsheet) throws Exception {
        byte[] untouched = Files.readAllBytes(sheet);
        Sheet open = Sheet.open(sheet);
        String note = "Two lines,\nwith \"quotes\"; caf\u00E9 \u2013 \u4E2D";
        open.fill(open.row("taxpayers 2.4 million"), "verified", "=A1", "ib", note);
        open.save(sheet, spreadsheet);

        CheckRun run = check(ARTICLE);

        assertThat(run.messages()).isEmpty();
        assertThat(filled("taxpayers 2.4 million")).isEqualTo("verified|'=A1|ib|" + note);
        fill("taxpayers 2.4 million", "", "", "");
        fillBy("taxpayers 2.4 million", "");
        check(ARTICLE);
        assertThat(sheet).hasBinaryContent(untouched);
    }

    private void fillBy(String words, String checkedBy) throws IOException {
        Sheet open = Sheet.open(sheet);
        open.set(open.row(words), "checked_by", checkedBy);
        open.save(sheet, Sheet.SavedBy.DESKCHECK);
    }

    @Test
    void what_a_german_excel_opens_goes_round_too() throws Exception {
        check(ARTICLE, Dialect.EXCEL);
        Sheet open = Sheet.open(sheet);
        open.fill(open.row("taxpayers 2.4 million"), "verified", "Rechnung; Seite 3", "m\u00FCller", "");
        open.save(sheet, Sheet.SavedBy.GERMAN_EXCEL);

        check(ARTICLE, Dialect.EXCEL);

        assertThat(Files.readString(sheet, StandardCharsets.UTF_8)).startsWith("\uFEFFclaim_id;article;");
        assertThat(Files.readString(temp.resolve("out/ferry.findings.csv"))).startsWith("\uFEFFrule_id;");
        assertThat(filled("taxpayers 2.4 million")).isEqualTo("verified|Rechnung; Seite 3|m\u00FCller|");
    }

    @Test
    void columns_and_rows_that_people_add_or_move_stay() throws Exception {
        Sheet open = Sheet.open(sheet);
        open.fill(open.row("taxpayers 2.4 million"), "verified", "invoice 17", "ib", "");
        int row = open.row("taxpayers 2.4 million");
        for (int i = 0; i < open.rows.size(); i++) {
            List<String> cells = open.rows.get(i);
            cells.add(0, cells.remove(open.rows.get(i).size() - 1)); // note comes first
            cells.add(i == 0 ? "priority" : i == row ? "high" : "");
            cells.add("");
        }
        open.rows.add(new ArrayList<>(List.of("call the harbour master")));
        open.rows.add(2, new ArrayList<>(List.of("", "", "", "", "", "", "")));
        open.save(sheet, Sheet.SavedBy.GOOGLE);

        check(ARTICLE);
        Sheet next = Sheet.open(sheet);
        check(ARTICLE.replace("taxpayers 2.4", "taxpayers 2.5"));

        assertThat(next.rows.get(0)).endsWith("checked_by", "note", "priority");
        assertThat(next.get(next.row("taxpayers 2.4"), "priority")).isEqualTo("high");
        assertThat(next.get(next.rows.size() - 1, "note")).isEqualTo("call the harbour master");
        Sheet last = Sheet.open(sheet);
        assertThat(last.get(last.row("taxpayers 2.5"), "priority")).isEqualTo("high");
        assertThat(last.get(last.rows.size() - 1, "note")).isEqualTo("call the harbour master");
    }

    @ParameterizedTest
    @CsvSource({".~lock.ferry.claims.csv#", "~$ferry.claims.csv"})
    void a_worksheet_that_is_open_in_a_spreadsheet_is_left_alone(String lock) throws Exception {
        fill("taxpayers 2.4 million", "false", "invoice 17", "");
        Files.writeString(sheet.resolveSibling(lock), "ib");
        byte[] before = Files.readAllBytes(sheet);

        CheckRun run = check(ARTICLE.replace("return in May", "return in June"));

        assertThat(sheet).hasBinaryContent(before);
        assertThat(run.messages()).contains("is open in a spreadsheet", lock);
        assertThat(Files.readString(temp.resolve("out/ferry.findings.csv"))).contains("CHK-001");
    }

    @Test
    void an_ambiguous_worksheet_is_left_alone() throws Exception {
        Sheet open = Sheet.open(sheet);
        int row = open.row("taxpayers 2.4 million");
        open.fill(row, "verified", "invoice 17", "ib", "");
        open.rows.add(new ArrayList<>(open.rows.get(row)));
        open.set(open.rows.size() - 1, "verdict", "false");
        refused(open, "Rows " + (row + 1) + " and " + open.rows.size() + " are both for the claim");

        open = Sheet.open(sheet);
        open.rows.remove(open.rows.size() - 1);
        String id = open.get(1, "claim_id");
        open.set(1, "claim_id", open.get(2, "claim_id"));
        open.set(2, "claim_id", id);
        refused(open, "In row 2 the claim_id");

        open = Sheet.open(sheet);
        open.rows.get(0).set(open.column("note"), "evidence");
        refused(open, "Columns U and W of row 1 are both headed \"evidence\"");
    }

    private void refused(Sheet open, String reason) throws Exception {
        open.save(sheet, Sheet.SavedBy.DESKCHECK);
        byte[] before = Files.readAllBytes(sheet);
        CheckRun run = check(ARTICLE);
        assertThat(run.messages()).contains(reason, "left untouched");
        assertThat(sheet).hasBinaryContent(before);
    }
}
