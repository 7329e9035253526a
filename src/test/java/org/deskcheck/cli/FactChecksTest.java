package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What others have found false is told where the copy repeats it, and nowhere else. */
class FactChecksTest {

    private static final String SAID = "Mayor Ada Brandt said the harbour pool had cost 24 million euros.";

    @TempDir
    Path temp;

    @BeforeEach
    void writeCopy() throws IOException {
        article(SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "[%s]",
                "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebPage\"}, %s]}",
                "{\"dataFeedElement\": [{\"@type\": \"DataFeedItem\", \"item\": [%s]}]}"
            })
    void a_claim_rated_false_is_an_error(String file) throws IOException {
        CommandLineRun run = check(file.formatted(review("The harbour pool had cost 24 million euros", "False")));

        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains("error CHK-004  Take this out or say that it is false: rated \"False\", 2026-02-11,"
                        + " https://facts.example/1 by Harbour Facts.");
    }

    @ParameterizedTest
    @CsvSource({
        "FALSE!,            CHK-004",
        "Rating: Fake,      CHK-004",
        "Pants on Fire,     CHK-004",
        "Mostly false,      CHK-005",
        "Half true,         CHK-005",
        "Satire,            CHK-005",
        "No evidence,       CHK-005",
        "Three barnacles,   CHK-005",
        "True,              ",
        "Opinion,           "
    })
    void only_plain_words_make_an_error(String rating, String rule) throws IOException {
        assertThat(rules(check(review("The harbour pool had cost 24 million euros", rating))))
                .isEqualTo(rule == null ? "" : rule);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"ratingValue\": 1',                                                      CHK-004",
        "'\"ratingValue\": \"0\", \"bestRating\": \"10\", \"worstRating\": \"0\"',  CHK-004",
        "'\"ratingValue\": 7, \"bestRating\": 1, \"worstRating\": 7',               CHK-004",
        "'\"ratingValue\": 2',                                                      CHK-005",
        "'\"ratingValue\": -1',                                                     CHK-005",
        "'\"ratingValue\": 5',                                                      ",
        "'\"ratingValue\": 5, \"alternateName\": \"False\"',                        CHK-004"
    })
    void a_number_counts_at_the_ends_of_its_scale(String rating, String rule) throws IOException {
        String review =
                "{\"@type\": [\"ClaimReview\"], \"claimReviewed\": \"The harbour pool had cost 24 million euros\","
                        + " \"reviewRating\": {" + rating + "}}";

        assertThat(rules(check(review))).isEqualTo(rule == null ? "" : rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour pool had cost 42 million euros",
                "The harbour pool had not cost 24 million euros",
                "The harbour pool of Ostby had cost 24 million euros, said Tom Reyes of the Lund Club",
                "24 million euros",
                "The ferry had cost the town a lot of money"
            })
    void another_claim_is_not_meant(String reviewed) throws IOException {
        assertThat(rules(check(review(reviewed, "False")))).isEmpty();
    }

    @Test
    void what_a_source_denies_was_not_what_was_reviewed() throws IOException {
        article("Mayor Ada Brandt denied that the harbour pool had cost 24 million euros.");

        assertThat(rules(check(review("The harbour pool had cost 24 million euros", "False"))))
                .isEmpty();
    }

    @Test
    void a_claim_that_says_all_of_it_and_more_is_meant() throws IOException {
        article("Mayor Ada Brandt said the harbour pool had cost 24 million euros when the last of the builders went"
                + " home in the spring.");

        assertThat(rules(check(review("harbour pool had cost 24 million euros", "False"))))
                .isEqualTo("CHK-004");
    }

    @Test
    void the_worksheet_has_the_last_word() throws IOException {
        check(review("The harbour pool had cost 24 million euros", "False"));
        Path sheet = temp.resolve("out/pool.claims.csv");
        String rows = Files.readString(sheet);
        Files.writeString(sheet, rows.replaceAll("CHK-004,,,,", "CHK-004,verified,final account,A.B.,"));

        assertThat(rules(check(review("The harbour pool had cost 24 million euros", "False"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"@type\": \"ClaimReview\", \"reviewRating\": {\"alternateName\": \"False\"}} | 1:1: /claimReviewed:",
                "[1, {\"@type\": \"ClaimReview\", \"claimReviewed\": \"It rained\"}] | 1:5: /1/reviewRating:",
                "{\"@type\": \"ClaimReview\", \"claimReviewed\": \"It rained\", \"reviewRating\": {}} | /reviewRating:"
                        + " The rating says nothing.",
                "{\"@type\": \"WebPage\"} | 1:1: There is no ClaimReview in this file.",
                "{\"@type\": | This is not valid JSON",
            })
    void what_cannot_be_read_is_told_with_its_place_and_the_copy_is_checked(String json, String told)
            throws IOException {
        CommandLineRun run = check(json);

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("reviews.json:", told);
        assertThat(run.out()).contains("in 1 article");
    }

    @Test
    void a_review_with_a_fault_does_not_stop_the_others() throws IOException {
        CommandLineRun run = check("[{\"@type\": \"ClaimReview\"}, "
                + review("The harbour pool had cost 24 million euros", "False") + "]");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(rules(run)).isEqualTo("CHK-004");
    }

    @Test
    void a_missing_file_is_named() {
        assertThat(CommandLineRun.of(
                                "check",
                                temp.resolve("copy/pool.txt").toString(),
                                "--fact-checks",
                                "nowhere.json",
                                "--out",
                                temp.resolve("out").toString())
                        .err())
                .contains("nowhere.json: There is no such file.");
    }

    @Test
    void kept_results_know_of_new_reviews() throws IOException {
        Files.writeString(temp.resolve("copy/rain.txt"), "Rain\n\nIt rained.\n");
        check("[" + review("The harbour pool had cost 24 million euros", "True") + "]");

        assertThat(rules(check("[" + review("The harbour pool had cost 24 million euros", "False") + "]")))
                .isEqualTo("CHK-004");
    }

    private CommandLineRun check(String reviews) throws IOException {
        Path file = Files.writeString(temp.resolve("reviews.json"), reviews);
        return CommandLineRun.of(
                "check",
                temp.resolve("copy").toString(),
                "--fact-checks",
                file.toString(),
                "--out",
                temp.resolve("out").toString());
    }

    private static String rules(CommandLineRun run) {
        List<String> rules = new ArrayList<>();
        for (String rule : List.of("CHK-001", "CHK-002", "CHK-003", "CHK-004", "CHK-005")) {
            if (run.out().contains(rule)) {
                rules.add(rule);
            }
        }
        return String.join(" ", rules);
    }

    private static String review(String claim, String rating) {
        return """
            {"@type": "ClaimReview", "claimReviewed": "%s", "url": "https://facts.example/1",
             "datePublished": "2026-02-11", "author": {"@type": "Organization", "name": "Harbour Facts"},
             "reviewRating": {"@type": "Rating", "alternateName": "%s"}}\
            """.formatted(claim, rating);
    }

    private void article(String sentence) throws IOException {
        Files.createDirectories(temp.resolve("copy"));
        Files.writeString(temp.resolve("copy/pool.txt"), "Pool to reopen\n\n" + sentence + "\n");
    }
}
