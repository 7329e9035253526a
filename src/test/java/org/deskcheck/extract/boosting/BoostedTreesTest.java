package org.deskcheck.extract.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import org.deskcheck.extract.boosting.TreesTrainer.Settings;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {

    private static final Settings SETTINGS = new Settings(60, 3, 0.2f, 5, 1);

    /** Yes where the first two numbers have the same sign; the third one tells nothing. */
    private static BoostedTrees trained() {
        TreesTrainer trainer = new TreesTrainer(SETTINGS);
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            float[] row = {random.nextFloat() - 0.5f, random.nextFloat() - 0.5f, random.nextFloat()};
            trainer.add(row, row[0] * row[1] > 0 ? 1 : 0);
        }
        return trainer.train();
    }

    private static byte[] bytes(BoostedTrees trees) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        trees.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static BoostedTrees read(byte[] bytes) throws IOException {
        return BoostedTrees.read(ByteBuffer.wrap(bytes));
    }

    @Test
    void learnsWhatNoSingleNumberTells() {
        BoostedTrees trees = trained();

        assertThat(trees.probability(new float[] {0.3f, 0.3f, 0.9f})).isGreaterThan(0.9);
        assertThat(trees.probability(new float[] {-0.3f, -0.3f, 0.1f})).isGreaterThan(0.9);
        assertThat(trees.probability(new float[] {0.3f, -0.3f, 0.5f})).isLessThan(0.1);
    }

    @Test
    void givesAsManyYesesAsThereAreWhenTheNumbersTellNothing() {
        TreesTrainer trainer = new TreesTrainer(SETTINGS);
        for (int i = 0; i < 400; i++) {
            trainer.add(new float[] {1}, i % 4 == 0 ? 1 : 0);
        }

        assertThat(trainer.train().probability(new float[] {1})).isBetween(0.24, 0.26);
    }

    @Test
    void isAsUnsureAsCanBeWhenItHasSeenNothing() {
        assertThat(new TreesTrainer(SETTINGS).train().probability(new float[] {1}))
                .isEqualTo(0.5);
    }

    @Test
    void trainsToTheSameBytesAndReadsThemBack() throws IOException {
        byte[] bytes = bytes(trained());

        assertThat(bytes(trained())).isEqualTo(bytes);
        assertThat(bytes(read(bytes))).isEqualTo(bytes);
    }

    @Test
    void refusesTreesThatWouldSendAWalkInCircles() throws IOException {
        byte[] bytes = bytes(trained());
        // Behind base, count and node count the first node: its column, its number, then its right child.
        bytes[4 + 4 + 2 + 1 + 4] = 0;
        bytes[4 + 4 + 2 + 1 + 4 + 1] = 0;

        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class);
    }
}
