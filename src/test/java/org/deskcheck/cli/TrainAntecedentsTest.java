package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainAntecedentsTest {

    @TempDir
    Path temp;

    @Test
    void learnsTheSameTwiceFromAllButTheHeldOut() throws IOException {
        article("first", "Ana Reis met Bo Lund. [S1 She] [Q1 said] [C1 it rained].", "Ana Reis,NAMED");
        article("second", "Bo Lund met Ana Reis. [S1 He] [Q1 said] [C1 it snowed].", "Bo Lund,NAMED");
        article("kept", "Ana Reis came. [S1 She] [Q1 said] [C1 it hailed].", "Ana Reis,NAMED");
        Files.writeString(temp.resolve("held-out.csv"), "article\nkept\n");
        Path model = temp.resolve("antecedents.tsv");
        Path again = temp.resolve("again.tsv");

        CommandLineRun run = CommandLineRun.of("train", "antecedents", temp.toString(), "--model", model.toString());
        CommandLineRun.of("train", "antecedents", temp.toString(), "--model", again.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("five folds: name ");
        assertThat(run.err()).contains("Learned from 2 articles");
        assertThat(model).hasSameTextualContentAs(again);
    }

    @Test
    void saysWhatIsMissingWhereNoSourceIsResolved() throws IOException {
        Files.writeString(temp.resolve("first.txt"), "[S1 Ana Reis] [Q1 said] [C1 it rained].");

        CommandLineRun run =
                CommandLineRun.of("train", "antecedents", temp.toString(), "--model", temp + "/antecedents.tsv");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.err()).contains("NAME.sources.csv");
        assertThat(temp.resolve("antecedents.tsv")).doesNotExist();
    }

    private void article(String name, String text, String source) throws IOException {
        Files.writeString(temp.resolve(name + ".txt"), text + "\n");
        Files.writeString(temp.resolve(name + ".sources.csv"), "attribution,name,kind\n1," + source + "\n");
    }
}
