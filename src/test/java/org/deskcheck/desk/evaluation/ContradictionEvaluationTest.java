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

    @Test
    void a_correction_clashes_with_what_it_sets_right_only(@TempDir Path temp) throws Exception {
        Path pairs = Files.writeString(temp.resolve("pairs.tsv"), """
            id	first	second	label
            c	The tanker carried crude oil.	The tanker carried not crude oil but drinking water.	against
            o	The tanker carried drinking water.	The tanker carried not crude oil but drinking water.	for
            b	The mayor did not let the council close the market.	The mayor forbade the council to close the market.	for
            w	After 3 May 2024 the bridge stayed shut.	The bridge was shut on 20 May 2024.	for
            x	After 3 May 2024 the bridge stayed shut.	The bridge was shut on 20 April 2024.	against
            """);

        ContradictionEvaluation.Result result = new ContradictionEvaluation(
                        NewsDesk.builder().rules(Path.of("rules")).build(), "against")
                .run(pairs);

        assertThat(result.predictions())
                .filteredOn(prediction -> !prediction.right())
                .isEmpty();
    }
}
