package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    @TempDir
    Path temp;

    @Test
    void attributions_are_scored_against_the_first_annotator() throws IOException {
        Path texts = Files.createDirectories(temp.resolve("text"));
        Path annotations = Files.createDirectories(temp.resolve("attributions"));
        Files.writeString(texts.resolve("bridge.txt"), "The mayor said the bridge would open in May.\n");
        Files.writeString(texts.resolve("unlabelled.txt"), "Nobody has annotated this.\n");
        Files.writeString(annotations.resolve("bridge_00aa.ann"), """
            T1	Source 0 9	The mayor
            T2	Cue 10 14	said
            T3	Content 15 43	the bridge would open in May
            T4	Attribution 10 14	said
            E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
            """);
        Files.writeString(annotations.resolve("bridge_00bb.ann"), "");
        Path predictions = temp.resolve("predictions.jsonl");

        CommandLineRun run =
                CommandLineRun.of("evaluate", "attributions", temp.toString(), "--predictions", predictions.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .startsWith("articles 1  gold 1 (speech 1)  predicted ")
                .contains("speech  content and");
        assertThat(Files.readAllLines(predictions))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("{\"id\":\"bridge\",");
    }

    @Test
    void sources_are_scored_apart_for_the_articles_that_are_held_out() throws IOException {
        article(
                "seen",
                "[S1 Mayor Ida Brandt] [Q1 said] [C1 the bridge was safe]. [S2 She] [Q2 said] [C2 it was new].\n");
        Files.writeString(temp.resolve("seen.sources.csv"), """
            attribution,name,kind
            1,Ida Brandt,NAMED
            2,Ida Brandt,NAMED
            """);
        article("kept", "[S1 The council] [Q1 said] [C1 the bridge was safe].\n");
        Files.writeString(temp.resolve("kept.sources.csv"), "attribution,name,kind\n1,Jan Oud,NAMED\n");
        article("unresolved", "[S1 The council] [Q1 said] [C1 the bridge was safe].\n");
        Files.writeString(temp.resolve("held-out.csv"), "article\nkept\n");
        Path predictions = temp.resolve("out/predictions.csv");

        CommandLineRun run =
                CommandLineRun.of("evaluate", "sources", temp.toString(), "--predictions", predictions.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().toList())
                .containsExactly(
                        "held out: articles 1  sources 1  pronouns 0",
                        "  attributions as marked  name 0.000 kind 0.000 pronouns 0.000",
                        "  attributions as found   name 0.000 kind 0.000 pronouns 0.000",
                        "others: articles 1  sources 2  pronouns 1",
                        "  attributions as marked  name 1.000 kind 1.000 pronouns 1.000",
                        "  attributions as found   name 1.000 kind 1.000 pronouns 1.000");
        assertThat(predictions)
                .content()
                .contains("seen,2,\"She\",\"Ida Brandt\",NAMED,\"Ida Brandt\",NAMED,true,true")
                .doesNotContain("kept");
    }

    @Test
    void a_source_of_no_known_kind_is_told_with_its_line() throws IOException {
        article("seen", "[S1 The council] [Q1 said] [C1 the bridge was safe].\n");
        Files.writeString(temp.resolve("seen.sources.csv"), "attribution,name,kind\n1,council,BODY\n");

        CommandLineRun run = CommandLineRun.of("evaluate", "sources", temp.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("seen.sources.csv:2:1", "BODY");
    }

    @Test
    void an_attribution_without_a_resolved_source_is_told() throws IOException {
        article("seen", "[S1 The council] [Q1 said] [C1 the bridge was safe].\n");
        Files.writeString(temp.resolve("seen.sources.csv"), "attribution,name,kind\n2,council,ORGANISATION\n");

        CommandLineRun run = CommandLineRun.of("evaluate", "sources", temp.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("seen.sources.csv", "attribution 1");
    }

    private void article(String name, String marked) throws IOException {
        Files.writeString(temp.resolve(name + ".txt"), marked);
    }

    @Test
    void contradictions_are_scored_on_labelled_pairs() throws IOException {
        Path pairs = Files.writeString(temp.resolve("pairs.tsv"), """
            id	first	second	label
            1	The sea was calm.	The harvest was good.	compatible
            2	The sea was calm.	The bridge is shut.	contradiction
            3	The bridge is shut.	The bridge is not shut.	contradiction
            """);
        Path predictions = temp.resolve("predictions.tsv");

        CommandLineRun run = CommandLineRun.of(
                "evaluate", "contradictions", pairs.toString(), "--predictions", predictions.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines("""
            pairs 3
            contradiction  P 1.000 R 0.500 F1 0.667
            accuracy       0.667
              ACC-003 OPPOSITE  1 right of 1
            """);
        assertThat(predictions)
                .hasContent("id\tprediction\trule_id\n1\tcompatible\t\n2\tcompatible\t\n3\tcontradiction\tACC-003\n");
    }

    @Test
    void a_table_of_three_labels_is_scored_on_all_three() throws IOException {
        Path pairs = Files.writeString(temp.resolve("pairs.tsv"), """
            id	first	second	label
            1	The bridge is shut.	The bridge is not shut.	against
            2	The bridge is shut.	The bridge is reportedly shut.	observing
            3	The bridge is shut.	Is the bridge shut?	observing
            4	The bridge is shut.	The bridge has been shut.	for
            5	The sea was calm.	The sea was calm as milk.	observing
            """);

        CommandLineRun run = CommandLineRun.of("evaluate", "contradictions", pairs.toString(), "--label", "against");

        assertThat(run.out()).contains("accuracy       1.000", "three labels   0.800");
    }

    @Test
    void a_folder_without_annotations_is_an_unreadable_input() {
        CommandLineRun run = CommandLineRun.of("evaluate", "attributions", temp.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("text/NAME.txt");
    }

    @Test
    void a_table_with_other_columns_is_an_unreadable_input() throws IOException {
        Path pairs = Files.writeString(temp.resolve("pairs.tsv"), "id\tclaim\n");

        CommandLineRun run = CommandLineRun.of("evaluate", "contradictions", pairs.toString());

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("pairs.tsv:1:1", "[id, claim]");
    }
}
