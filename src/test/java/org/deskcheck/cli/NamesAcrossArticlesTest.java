package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether {@code compare} knows when two articles speak of the same person or party, and when not. */
class NamesAcrossArticlesTest {

    @TempDir
    Path temp;

    @Test
    void a_surname_is_whoever_the_other_article_names_in_full() throws IOException {
        assertThat(clashes(
                        "US Secretary of State Marco Rubio signed the fisheries agreement in Geneva.",
                        "Rubio did not sign the fisheries agreement in Geneva."))
                .singleElement()
                .asString()
                .contains("OPPOSITE");
    }

    @Test
    void an_office_is_its_holder_where_one_of_the_articles_says_who_that_is() throws IOException {
        assertThat(clashes(
                        "Kremlin aide Yuri Ushakov arrived at noon. Ushakov has read the draft treaty.",
                        "The Kremlin aide has not read the draft treaty."))
                .singleElement()
                .asString()
                .contains("OPPOSITE");
        assertThat(clashes(
                        "Yuri Ushakov, the Kremlin aide, arrived at noon. Ushakov has read the draft treaty.",
                        "The Kremlin aide has not read the draft treaty."))
                .hasSize(1);
    }

    @Test
    void an_office_that_two_people_hold_is_nobody_in_particular() throws IOException {
        assertThat(clashes(
                        "Kremlin aide Yuri Ushakov arrived at noon with Kremlin aide Pavel Orlov. Ushakov has read the"
                                + " draft treaty.",
                        "The Kremlin aide has not read the draft treaty."))
                .isEmpty();
    }

    @Test
    void one_of_several_is_not_the_holder() throws IOException {
        assertThat(clashes(
                        "Kremlin aide Yuri Ushakov arrived at noon. Ushakov has read the draft treaty.",
                        "A Kremlin aide has not read the draft treaty."))
                .isEmpty();
    }

    @Test
    void two_people_of_one_surname_are_kept_apart() throws IOException {
        assertThat(clashes(
                        "George Bush visited the steel plant in March.",
                        "Jeb Bush did not visit the steel plant in March."))
                .isEmpty();
        assertThat(clashes("George Bush opened the steel plant in March.", "Jeb Bush opened the steel plant in March."))
                .singleElement()
                .asString()
                .contains("ACTOR");
    }

    @Test
    void a_surname_that_two_people_bear_is_the_one_whom_its_article_names() throws IOException {
        assertThat(clashes(
                        "George Bush came by train. Bush opened the steel plant in March.",
                        "George Bush has not opened the steel plant in March. Jeb Bush stayed at home."))
                .hasSize(1);
        assertThat(clashes(
                        "Bush opened the steel plant in March.",
                        "George Bush came by train. Jeb Bush has not opened the steel plant in March."))
                .isEmpty();
    }

    @Test
    void a_short_form_of_a_first_name_makes_nobody_another_person() throws IOException {
        assertThat(clashes(
                        "Joseph Biden opened the steel plant in March.", "Joe Biden opened the steel plant in March."))
                .isEmpty();
        assertThat(clashes(
                        "Joseph Biden opened the steel plant in March.",
                        "Joe Biden did not open the steel plant in March."))
                .hasSize(1);
    }

    @Test
    void a_word_that_is_also_a_surname_is_nobody() throws IOException {
        assertThat(clashes(
                        "Gordon Brown came by train. The brown horse won the race.",
                        "The brown horse did not win the race."))
                .hasSize(1);
    }

    @Test
    void a_capital_that_acts_is_its_country() throws IOException {
        assertThat(clashes(
                        "Moscow has closed the northern border crossing.",
                        "Russia has not closed the northern border crossing."))
                .hasSize(1);
        assertThat(clashes(
                        "The Kremlin has approved the prisoner exchange.",
                        "Russia has not approved the prisoner exchange."))
                .hasSize(1);
    }

    @Test
    void a_capital_where_something_happens_is_a_place() throws IOException {
        assertThat(clashes(
                        "The delegation signed the fisheries agreement in Moscow.",
                        "The delegation did not sign the fisheries agreement in Kyiv."))
                .isEmpty();
    }

    @Test
    void a_minister_here_is_not_the_minister_there() throws IOException {
        assertThat(clashes(
                        "The minister, Eva Toll, has read the draft treaty. Toll left at noon.",
                        "The minister, Paul Kern, has not read the draft treaty. Kern left at noon."))
                .isEmpty();
    }

    @Test
    void one_person_in_two_articles_is_no_second_source() throws IOException {
        String both = "\"The harbour wall has a crack,\" %s said.";
        assertThat(rows(
                        "The engineer Ada Brandt came on Monday. " + both.formatted("Ada Brandt"),
                        both.formatted("Brandt")))
                .noneMatch(row -> row.contains("CORROBORATED"));
        assertThat(rows(both.formatted("Ada Brandt"), both.formatted("Tom Reyes")))
                .anyMatch(row -> row.contains("CORROBORATED"));
    }

    private List<String> clashes(String first, String second) throws IOException {
        return rows(first, second).stream()
                .filter(row -> !row.contains("CORROBORATED") && !row.contains("ONE_SIDED"))
                .toList();
    }

    private List<String> rows(String first, String second) throws IOException {
        Path out = temp.resolve("out");
        CommandLineRun run = CommandLineRun.of(
                "compare",
                article("one", first),
                article("other", second),
                "--fail-on",
                "never",
                "--out",
                out.toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return Files.readAllLines(out.resolve("contradictions.csv")).stream()
                .skip(1)
                .toList();
    }

    private String article(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name + ".txt"), "What happened\n\n" + text + "\n")
                .toString();
    }
}
