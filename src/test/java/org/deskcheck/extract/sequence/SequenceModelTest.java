package org.deskcheck.extract.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.deskcheck.extract.sequence.SequenceTrainer.Example;
import org.deskcheck.extract.sequence.SequenceTrainer.Settings;
import org.junit.jupiter.api.Test;

class SequenceModelTest {

    private static final int LABELS = 3;
    private static final int LENGTH = 5;

    private static SequenceModel trained() {
        Random random = new Random(3);
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int[] labels = random.ints(LENGTH, 0, LABELS).toArray();
            examples.add(new Example(sequence(labels), labels));
        }
        Settings settings = new Settings(8, 6, 3, 0.1f, 0.9f, 0, 1, 0);
        return new SequenceTrainer(LABELS, settings).train(examples, loss -> {});
    }

    /** Half of the labels show in the features. */
    private static Sequence sequence(int[] labels) {
        int[][] emissions = new int[labels.length][];
        int[][] transitions = new int[labels.length][];
        for (int at = 0; at < labels.length; at++) {
            emissions[at] = new int[] {10 + at % 2, at % 2 == 0 ? labels[at] : 5};
            transitions[at] = new int[] {1};
        }
        return new Sequence(emissions, transitions);
    }

    @Test
    void putsTheLikeliestReadingsFirstAndAllOfThemAddUpToOne() {
        int all = (int) Math.pow(LABELS, LENGTH);
        Readings readings = trained().readings(sequence(new int[] {0, 1, 2, 1, 0}), all, null);

        List<Double> probabilities = readings.readings().stream()
                .map(reading -> Math.exp(reading.logProbability()))
                .toList();
        assertThat(readings.readings().stream().map(reading -> List.of(boxed(reading.labels()))))
                .hasSize(all)
                .doesNotHaveDuplicates();
        assertThat(probabilities).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(probabilities.stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-3));
    }

    @Test
    void readsFirstWhatItWouldLabel() {
        Sequence sequence = sequence(new int[] {2, 2, 0, 1, 1});

        assertThat(trained().readings(sequence, 3, null).readings().get(0).labels())
                .isEqualTo(trained().label(sequence));
    }

    private static Integer[] boxed(int[] labels) {
        return Arrays.stream(labels).boxed().toArray(Integer[]::new);
    }
}
