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
                .contains("claims share a matter with so many others")
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
