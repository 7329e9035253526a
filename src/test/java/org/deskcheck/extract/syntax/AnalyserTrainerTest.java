package org.deskcheck.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyserTrainerTest {

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();
    private final AnalyserTrainer trainer = new AnalyserTrainer(progress::add);

    /** A language of two sentences, often enough for each tag and relation to count. */
    private static String treebank() {
        String talks = """
                # text = Talks failed.
                1	Talks	talk	NOUN	NNS	_	2	nsubj	_	_
                2	failed	fail	VERB	VBD	_	0	root	_	SpaceAfter=No
                3	.	.	PUNCT	.	_	2	punct	_	_

                """;
        String envoy = """
                # text = An envoy left
                1	An	a	DET	DT	_	2	det	_	_
                2	envoy	envoy	NOUN	NN	_	3	nsubj	_	_
                3	left	leave	VERB	VBD	_	0	root	_	_

                """;
        return (talks + envoy).repeat(10);
    }

    @Test
    void learnsFromATreebank() throws IOException {
        Files.writeString(folder.resolve("tiny-train.conllu"), treebank());
        Path model = folder.resolve("tiny.model");

        trainer.train(folder, model);

        Sentence sentence = Analyser.load(model).analyse("An envoy left").get(0);
        assertThat(sentence.tag(1)).isEqualTo("NN");
        assertThat(sentence.head(0)).isEqualTo(1);
        assertThat(sentence.relation(1)).isEqualTo("nsubj");
        assertThat(sentence.lemma(2)).isEqualTo("leave");
        assertThat(progress).isNotEmpty();
    }

    @Test
    void writesTheSameBytesEachTime() throws IOException {
        Files.writeString(folder.resolve("tiny-train.conllu"), treebank());

        trainer.train(folder, folder.resolve("one.model"));
        trainer.train(folder, folder.resolve("two.model"));

        assertThat(folder.resolve("one.model")).hasSameBinaryContentAs(folder.resolve("two.model"));
    }

    @Test
    void saysThatThereIsNothingToLearnFrom() {
        assertThatThrownBy(() -> trainer.train(folder, folder.resolve("x.model")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("There is no file *-train.conllu in " + folder);
    }

    @Test
    void namesTheLineThatIsNotConllu() throws IOException {
        Files.writeString(folder.resolve("bad-train.conllu"), "# text = Talks\n1\tTalks\ttalk\n");

        assertThatThrownBy(() -> trainer.train(folder, folder.resolve("x.model")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("bad-train.conllu:2: A word has 10 columns in CoNLL-U; this line has 3.");
    }
}
