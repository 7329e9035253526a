package org.deskcheck.extract.learned;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.boosting.BoostedTrees;
import org.jspecify.annotations.Nullable;

/**
 * Decides about whole attributions: which reading of a cue is the best one, and how probable it is that an
 * annotator would see the same. Immutable and safe to share.
 */
final class Judge {

    private final BoostedTrees choice;
    private final BoostedTrees right;
    private final float least;

    /**
     * @param choice tells how close a reading comes to the truth
     * @param right tells whether a reading is right
     * @param least an attribution that is less probable is dropped
     */
    Judge(BoostedTrees choice, BoostedTrees right, float least) {
        this.choice = choice;
        this.right = right;
        this.least = least;
    }

    /** The candidates that hold, each in its best reading. */
    List<Roles> judged(Stretch stretch, List<Candidate> candidates) {
        Measurements measurements = new Measurements(stretch, candidates);
        List<Roles> kept = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Roles roles = judged(measurements, candidate);
            if (roles != null && roles.probability() >= least) {
                kept.add(roles);
            }
        }
        return kept;
    }

    private @Nullable Roles judged(Measurements measurements, Candidate candidate) {
        Candidate.Reading best = null;
        float[] bestRow = {};
        double bestScore = -1;
        for (Candidate.Reading reading : candidate.readings()) {
            if (!reading.content().isEmpty()) {
                float[] row = measurements.of(candidate, reading);
                double score = choice.probability(row);
                if (score > bestScore) {
                    best = reading;
                    bestRow = row;
                    bestScore = score;
                }
            }
        }
        return best == null
                ? null
                : new Roles(
                        (BitSet) best.source().clone(),
                        candidate.cue(),
                        (BitSet) best.content().clone(),
                        right.probability(bestRow));
    }

    void write(DataOutput out) throws IOException {
        out.writeFloat(least);
        choice.write(out);
        right.write(out);
    }

    static Judge read(ByteBuffer in) throws IOException {
        float least = in.getFloat();
        return new Judge(BoostedTrees.read(in), BoostedTrees.read(in), least);
    }
}
