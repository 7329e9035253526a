package org.deskcheck.extract.sequence;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trained labeller. Immutable and safe to share between threads. */
public final class SequenceModel {

    private final int labels;
    private final Weights emissions;
    private final Weights transitions;
    private final float[] bias;

    SequenceModel(int labels, Weights emissions, Weights transitions, float[] bias) {
        this.labels = labels;
        this.emissions = emissions;
        this.transitions = transitions;
        this.bias = bias.clone();
    }

    /** This model with a different readiness to give each label: {@code bias} is added to every score. */
    public SequenceModel withBias(float... bias) {
        if (bias.length != labels) {
            throw new IllegalArgumentException(labels + " labels need as many biases, not " + bias.length);
        }
        return new SequenceModel(labels, emissions, transitions, bias);
    }

    /** The most probable labels. */
    public int[] label(Sequence sequence) {
        return lattice(sequence).best();
    }

    /** The most probable labels, and how probable each label is at each position. */
    public Labelling labelWithProbabilities(Sequence sequence) {
        Lattice lattice = lattice(sequence);
        return new Labelling(lattice.best(), lattice.probabilities(lattice.sums()), labels);
    }

    /**
     * The {@code count} likeliest ways to label a sequence that is not empty, and behind them another one.
     *
     * @param other labels by position; added unless it is among the likeliest; null if there is none
     */
    public Readings readings(Sequence sequence, int count, int @Nullable [] other) {
        Lattice lattice = lattice(sequence);
        Lattice.Sums sums = lattice.sums();
        List<int[]> paths = new BestPaths(lattice, count).find();
        if (other != null && paths.stream().noneMatch(path -> Arrays.equals(path, other))) {
            paths.add(other);
        }
        List<Readings.Reading> readings = paths.stream()
                .map(path -> new Readings.Reading(path, lattice.score(path) - sums.total()))
                .toList();
        return new Readings(readings, new Labelling(paths.get(0), lattice.probabilities(sums), labels));
    }

    private Lattice lattice(Sequence sequence) {
        int length = sequence.length();
        float[] scores = new float[length * labels];
        float[] steps = new float[length * labels * labels];
        for (int at = 0; at < length; at++) {
            for (int label = 0; label < labels; label++) {
                scores[at * labels + label] = bias[label];
            }
            emissions.addTo(scores, at * labels, sequence.emissions()[at]);
            if (at > 0) {
                transitions.addTo(steps, at * labels * labels, sequence.transitions()[at]);
            }
        }
        return new Lattice(length, labels, scores, steps);
    }

    /** Writes the model; {@link #read} brings it back bit for bit. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(labels);
        for (float value : bias) {
            out.writeFloat(value);
        }
        emissions.write(out);
        transitions.write(out);
    }

    /** @throws IOException if the bytes are not those of a model */
    public static SequenceModel read(ByteBuffer in) throws IOException {
        int labels = in.getInt();
        if (labels < 2 || labels > 32) {
            throw new IOException("A model of " + labels + " labels");
        }
        float[] bias = new float[labels];
        for (int label = 0; label < labels; label++) {
            bias[label] = in.getFloat();
        }
        return new SequenceModel(labels, Weights.read(in), Weights.read(in), bias);
    }
}
