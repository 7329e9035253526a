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
