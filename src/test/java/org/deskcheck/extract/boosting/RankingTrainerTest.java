package org.deskcheck.extract.boosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deskcheck.extract.boosting.TreesTrainer.Settings;
import org.junit.jupiter.api.Test;

class RankingTrainerTest {

    private static final Settings SETTINGS = new Settings(60, 3, 0.2f, 5, 1);

    /** In every list the row with the greatest second number is the best; the first one is that of the list. */
    private static BoostedTrees trained() {
        RankingTrainer trainer = new RankingTrainer(SETTINGS, 10);
        Random random = new Random(7);
        for (int i = 0; i < 600; i++) {
            float ofTheList = random.nextFloat() * 5;
            List<float[]> list = new ArrayList<>();
            double[] merits = new double[4];
            for (int j = 0; j < merits.length; j++) {
                float own = random.nextFloat();
                list.add(new float[] {ofTheList, own});
                merits[j] = own;
            }
            trainer.add(list, merits);
        }
        return trainer.train();
    }

    private static double score(BoostedTrees trees, double ofTheList, double own) {
        return trees.score(new float[] {(float) ofTheList, (float) own});
    }

    @Test
    void givesTheBestOfAListTheHighestScore() {
        BoostedTrees trees = trained();

        assertThat(score(trees, 1, 0.9)).isGreaterThan(score(trees, 1, 0.5));
        assertThat(score(trees, 4, 0.5)).isGreaterThan(score(trees, 4, 0.1));
    }

    @Test
    void learnsNothingFromWhatAllRowsOfAListHaveInCommon() {
        RankingTrainer trainer = new RankingTrainer(SETTINGS, 10);
        for (int i = 0; i < 200; i++) {
            // Lists with a great number are bad throughout, the others good throughout.
            float ofTheList = i % 2;
            double merit = 1 - ofTheList;
            trainer.add(List.of(new float[] {ofTheList}, new float[] {ofTheList}), new double[] {merit, merit});
        }
        BoostedTrees trees = trainer.train();

        assertThat(trees.score(new float[] {1})).isEqualTo(trees.score(new float[] {0}));
    }

    @Test
    void findsAllAsGoodWhenItHasSeenNothing() {
        BoostedTrees trees = new RankingTrainer(SETTINGS, 10).train();

        assertThat(trees.score(new float[] {1})).isEqualTo(trees.score(new float[] {2}));
    }

    @Test
    void trainsToTheSameBytes() throws IOException {
        assertThat(bytes(trained())).isEqualTo(bytes(trained()));
    }

    private static byte[] bytes(BoostedTrees trees) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trees.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }
}
