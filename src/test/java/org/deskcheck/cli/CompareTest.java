package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code compare} says of claim files, with the rules that ship. */
class CompareTest {

    @TempDir
    Path temp;

    @Test
    void two_accounts_with_different_figures_contradict_each_other() throws IOException {
        CommandLineRun run = compare(
                account("east", "The shelling of Karsk killed 12 people on Monday.", 12),
                account("west", "The shelling of Karsk killed 40 people on Monday.", 40));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.out())
                .contains("east.claims.json:1 (east, Ministry of east)", "killed 12 people")
                .contains("west.claims.json:1 (west, Ministry of west)", "killed 40 people")
                .contains("1 contradiction found in 2 articles.");
        assertThat(Files.readAllLines(temp.resolve("out/contradictions.csv")))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("ACC-001,error,NUMBER,east-1,east,Ministry of east,east.claims.json,1,");
    }

    @Test
    void where_nothing_compares_it_says_so() throws IOException {
        CommandLineRun run = compare(
                account("east", "The harvest was 40 tons.", 40), account("west", "The sea has 12 islands.", 12));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No contradiction found in 2 articles.");
        assertThat(Files.readAllLines(temp.resolve("out/contradictions.csv"))).hasSize(1);
    }

    @Test
    void the_same_file_twice_is_compared_once() throws IOException {
        Path east = account("east", "The shelling of Karsk killed 12 people on Monday.", 12);

        assertThat(compare(east, east).out()).contains("No contradiction found in 1 article.");
    }

    @Test
    void on_a_matter_that_hundreds_of_claims_share_it_says_that_not_all_were_held_against_each_other()
            throws IOException {
        String article =
                "{\"article\":\"%d\",\"claims\":[{\"text\":\"The shelling of Karsk destroyed the old harbour.\"}]}\n";
        String articles = IntStream.range(0, 200).mapToObj(article::formatted).collect(Collectors.joining());
        Path wire = Files.writeString(temp.resolve("wire.claims.jsonl"), articles);

        CommandLineRun run = compare(wire, wire);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("claims are on a matter that hundreds of other claims are on too")
                .doesNotContain("claims compared");
    }

    @Test
    void a_terminal_is_told_how_far_it_is() throws IOException {
        Path east = account("east", "The shelling of Karsk killed 12 people on Monday.", 12);
        Path west = account("west", "The shelling of Karsk killed 40 people on Monday.", 40);

        CommandLineRun run = CommandLineRun.on(
                InputStream.nullInputStream(),
                CommandLineRun.Terminal.COLOURED,
                "compare",
                east.toString(),
                west.toString(),
                "--out",
                temp.resolve("out").toString());

        assertThat(run.err()).contains("2/2 claims compared").endsWith("\r\u001B[K");
    }

    @Test
    void a_file_named_in_two_ways_is_compared_once() throws IOException {
        Path article = text("east.txt", "The harbour of Karsk is open.\n\nThe harbour of Karsk is not open.");
        Path again = article.resolveSibling(".").resolve("east.txt");

        assertThat(compare(article, again).out()).contains("found in 1 article.");
    }

    @Test
    void an_article_without_a_date_is_compared_by_the_days_that_it_names() throws IOException {
        CommandLineRun run = compare(
                text("east.txt", "The bridge at Karsk fell on Monday."),
                text("west.txt", "The bridge at Karsk fell on Thursday."));

        assertThat(run.out()).contains("ACC-007 DATE");
        assertThat(run.err()).isEmpty();

        CommandLineRun days = compare(
                text("east.txt", "The bridge at Karsk fell on 3 June."),
                text("west.txt", "The bridge at Karsk fell on June 9."));
        assertThat(days.out()).contains("ACC-007 DATE");
    }

    @Test
    void an_article_in_another_language_clashes_with_nothing_and_stops_nobody() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "compare",
                text("east.txt", "The bridge at Karsk is open.").toString(),
                text("west.txt", "The bridge at Karsk is not open.").toString(),
                text("nord.txt", "Die Brücke in Karsk ist nicht geöffnet, teilte die Stadt am Montag mit.")
                        .toString(),
                text("kyiv.txt", "Міст у Карську зачинено, повідомила міська рада.")
                        .toString(),
                "--out",
                temp.resolve("out").toString());

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("1 contradiction found in 4 articles.").doesNotContain("nord.txt", "kyiv.txt");
    }

    @Test
    void texts_in_which_nothing_compares_are_told_so() throws IOException {
        CommandLineRun run = compare(text("east.txt", "The choir sang."), text("west.txt", ""));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("No contradiction found in 2 articles.");
    }

    @Test
    void on_a_terminal_the_clashing_words_are_coloured_instead_of_underlined() throws IOException {
        CommandLineRun run = CommandLineRun.on(
                InputStream.nullInputStream(),
                CommandLineRun.Terminal.COLOURED,
                "compare",
                text("east.txt", "The bridge at Karsk is open.").toString(),
                text("west.txt", "The bridge at Karsk is not open.").toString(),
                "--out",
                temp.resolve("out").toString());

        assertThat(run.out()).contains(Palette.marked("not")).doesNotContain("^^");
    }

    @Test
    void hours_and_minutes_are_held_against_each_other() throws IOException {
        assertThat(compare(
                                text("east.txt", "Travellers waited four hours for the ferry to Karsk."),
                                text("west.txt", "Travellers waited 20 minutes for the ferry to Karsk."))
                        .out())
                .contains("ACC-001 NUMBER");
        assertThat(compare(
                                text("east.txt", "Travellers waited two hours for the ferry to Karsk."),
                                text("west.txt", "Travellers waited 120 minutes for the ferry to Karsk."))
                        .out())
                .contains("No contradiction");
    }

    private Path text(String name, String text) throws IOException {
        return Files.writeString(temp.resolve(name), "What happened\n\n" + text + "\n");
    }

    private CommandLineRun compare(Path first, Path second) {
        return CommandLineRun.of(
                "compare",
                first.toString(),
                second.toString(),
                "--out",
                temp.resolve("out").toString());
    }

    private Path account(String party, String claim, int figure) throws IOException {
        int start = claim.indexOf(String.valueOf(figure));
        String json = """
            {"article":"%1$s",
             "attributions":[{"id":"a","resolved_source":"Ministry of %1$s","source_kind":"ORGANISATION","account":"%1$s"}],
             "claims":[{"id":"%1$s-1","text":"%2$s","attribution":"a","quantities":[{"text":"%3$d people",
               "span":[%4$d,%5$d],"comparator":"EXACTLY","value":%3$d,"upper":%3$d,"measure":"","thing":"person"}]}]}
            """.formatted(party, claim, figure, start, start + 2);
        return Files.writeString(temp.resolve(party + ".claims.json"), json);
    }
}
