package org.deskcheck.extract.sequence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleConsumer;

/**
 * Fits a {@link SequenceModel} to labelled sequences: maximum likelihood by stochastic gradient steps
 * scaled per weight (AdaGrad, Duchi, Hazan and Singer, JMLR 2011). The same examples in the same order
 * give the same model, bit for bit.
 */
public final class SequenceTrainer {

    private static final float FLOOR = 0.1f;
    private static final double NEGLIGIBLE_GRADIENT = 1e-3;

    private final int labels;
    private final Settings settings;

    /**
     * @param emissionBits the model has 2 to the power of this many slots for emission features
     * @param transitionBits likewise for transition features
     * @param epochs passes over the examples
     * @param rate length of the first steps
     * @param decay factor by which steps shorten after each pass
     * @param dropout share of the emission features left out of each step, so that no feature is relied on alone
     * @param members how many models are trained, each with the examples in another order; the result is
     *     their average, which for a linear model is again one model of the same size
     * @param negligible weights smaller than this are left out of the model
     */
    public record Settings(
            int emissionBits,
            int transitionBits,
            int epochs,
            float rate,
            float decay,
            float dropout,
            int members,
            float negligible) {}

    /** A sequence and its true labels. */
    public record Example(Sequence sequence, int[] labels) {}

    public SequenceTrainer(int labels, Settings settings) {
        this.labels = labels;
        this.settings = settings;
    }

    /** @param loss is told the negative log-likelihood after each pass */
    public SequenceModel train(List<Example> examples, DoubleConsumer loss) {
        Table emissions = new Table(1 << settings.emissionBits(), labels);
        Table transitions = new Table(1 << settings.transitionBits(), labels * labels);
        for (int seed = 1; seed <= settings.members(); seed++) {
            Member member = new Member(new Random(seed));
            member.fit(examples, loss);
            emissions.add(member.emissions, (1 - settings.dropout()) / settings.members());
            transitions.add(member.transitions, 1f / settings.members());
        }
        return new SequenceModel(
                labels,
                Weights.quantised(emissions.weights, labels, settings.negligible()),
                Weights.quantised(transitions.weights, labels * labels, settings.negligible()),
                new float[labels]);
    }

    /** One model in the making. */
    private final class Member {

        private final Random random;
        private final Table emissions = new Table(1 << settings.emissionBits(), labels);
        private final Table transitions = new Table(1 << settings.transitionBits(), labels * labels);

        Member(Random random) {
            this.random = random;
        }

        void fit(List<Example> examples, DoubleConsumer loss) {
            List<Example> shuffled = new ArrayList<>(examples);
            float rate = settings.rate();
            for (int epoch = 0; epoch < settings.epochs(); epoch++) {
                Collections.shuffle(shuffled, random);
                double total = 0;
                for (Example example : shuffled) {
                    total += step(example, rate);
                }
                loss.accept(total);
                rate *= settings.decay();
            }
        }

        private double step(Example example, float rate) {
            Sequence sequence = thinned(example.sequence());
            int[] truth = example.labels();
            Lattice lattice = lattice(sequence);
            Lattice.Sums sums = lattice.sums();
            double[] probabilities = lattice.probabilities(sums);
            float[] gradient = new float[labels];
            float[] stepGradient = new float[labels * labels];
            for (int at = 0; at < sequence.length(); at++) {
                boolean learns = false;
                for (int label = 0; label < labels; label++) {
                    double wanted = truth[at] == label ? 1 : 0;
                    gradient[label] = (float) (wanted - probabilities[at * labels + label]);
                    learns |= Math.abs(gradient[label]) > NEGLIGIBLE_GRADIENT;
                }
                if (learns) {
                    emissions.climb(sequence.emissions()[at], gradient, rate);
                }
                if (at > 0) {
                    for (int previous = 0; previous < labels; previous++) {
                        for (int label = 0; label < labels; label++) {
                            double wanted = truth[at - 1] == previous && truth[at] == label ? 1 : 0;
                            stepGradient[previous * labels + label] =
                                    (float) (wanted - lattice.stepProbability(sums, at, previous, label));
                        }
                    }
                    transitions.climb(sequence.transitions()[at], stepGradient, rate);
                }
            }
            return sums.total() - lattice.score(truth);
        }

        private Sequence thinned(Sequence sequence) {
            if (settings.dropout() == 0) {
                return sequence;
            }
            int[][] thinned = new int[sequence.length()][];
            for (int at = 0; at < thinned.length; at++) {
                int[] features = sequence.emissions()[at];
                int[] kept = new int[features.length];
                int count = 0;
                for (int feature : features) {
                    if (random.nextFloat() >= settings.dropout()) {
                        kept[count++] = feature;
                    }
                }
                thinned[at] = Arrays.copyOf(kept, count);
            }
            return new Sequence(thinned, sequence.transitions());
        }

        private Lattice lattice(Sequence sequence) {
            int length = sequence.length();
            float[] scores = new float[length * labels];
            float[] steps = new float[length * labels * labels];
            for (int at = 0; at < length; at++) {
                emissions.addTo(scores, at * labels, sequence.emissions()[at]);
                if (at > 0) {
                    transitions.addTo(steps, at * labels * labels, sequence.transitions()[at]);
                }
            }
            return new Lattice(length, labels, scores, steps);
        }
    }

    /** Weights in full precision, and the sum of squared gradients that each has seen. */
    private static final class Table {

        private final int columns;
        private final int mask;
        private final float[] weights;
        private final float[] squares;

        Table(int rows, int columns) {
            this.columns = columns;
            this.mask = rows - 1;
            this.weights = new float[rows * columns];
            this.squares = new float[rows * columns];
        }

        void addTo(float[] scores, int offset, int[] features) {
            for (int feature : features) {
                int row = (feature & mask) * columns;
                for (int column = 0; column < columns; column++) {
                    scores[offset + column] += weights[row + column];
                }
            }
        }

        void climb(int[] features, float[] gradient, float rate) {
            for (int feature : features) {
                int row = (feature & mask) * columns;
                for (int column = 0; column < columns; column++) {
                    float slope = gradient[column];
                    squares[row + column] += slope * slope;
                    weights[row + column] += rate * slope / (float) Math.sqrt(squares[row + column] + FLOOR);
                }
            }
        }

        void add(Table other, float share) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] += other.weights[i] * share;
            }
        }
    }
}
