package org.deskcheck.desk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.evaluation.ContradictionEvaluation.Prediction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionEvaluationTest {

    @TempDir
    private Path folder;

    @Test
    void names_the_rule_behind_each_prediction() throws Exception {
        Path pairs = Files.writeString(folder.resolve("pairs.tsv"), """
            id	first	second	label
            n	The flood damaged 40 houses in Lunde.	The flood damaged 64 houses in Lunde.	against
            m	At least 40 houses in Lunde were damaged.	In Lunde, 64 houses were damaged.	for
            h	The video shows a whale in the Elbe.	The video of the whale in the Elbe is a hoax.	against
            d	The convoy left Odesa on 3 March 2022.	The convoy left Odesa on 9 March 2022.	against
            s	The garrison in Belo surrendered.	The garrison in Belo never surrendered.	against
            a	The garrison in Belo surrendered.	The soldiers in Belo surrendered at noon.	for
            """);

        ContradictionEvaluation.Result result = new ContradictionEvaluation(
                        NewsDesk.builder().rules(Path.of("rules")).build(), "against")
                .run(pairs);

        assertThat(result.predictions())
                .extracting(Prediction::line)
                .containsExactly(
                        "n\tcontradiction\tACC-001",
                        "m\tcompatible\t",
                        "h\tcontradiction\tACC-006",
                        "d\tcontradiction\tACC-007",
                        "s\tcontradiction\tACC-003",
                        "a\tcompatible\t");
        assertThat(result.score()).isEqualTo(new PrecisionRecall(4, 4, 4));
    }
}
