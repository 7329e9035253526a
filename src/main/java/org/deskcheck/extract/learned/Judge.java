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

    /** What share of the probability that others need is enough where the rules agree. */
    private static final float LEAST_AGREED = 0.8f;

    private final BoostedTrees choice;
    private final BoostedTrees right;
    private final float least;

    /**
     * @param choice gives the reading of a cue that comes closest to the truth the highest score
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
            if (roles != null && holds(roles, stretch.rules())) {
                kept.add(roles);
            }
        }
        return kept;
    }

    /** What the rules see just so needs less. */
    private boolean holds(Roles roles, RuleRoles rules) {
        Roles rule = rules.withCue(roles.cue().nextSetBit(0), roles.cue().length());
        boolean agreed = rule.content().equals(roles.content()) && rule.source().equals(roles.source());
        return roles.probability() >= (agreed ? LEAST_AGREED * least : least);
    }

    private @Nullable Roles judged(Measurements measurements, Candidate candidate) {
        List<Candidate.Reading> readings = candidate.withContent();
        if (readings.isEmpty()) {
            return null;
        }
        List<float[]> rows = readings.stream()
                .map(reading -> measurements.of(candidate, reading))
                .toList();
        int best = best(choice, rows);
        Candidate.Reading chosen = readings.get(best);
        return new Roles(
                (BitSet) chosen.source().clone(),
                candidate.cue(),
                (BitSet) chosen.content().clone(),
                right.probability(rows.get(best)));
    }

    /** The first of the rows with the highest score. */
    static int best(BoostedTrees choice, List<float[]> rows) {
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < rows.size(); i++) {
            double score = choice.score(rows.get(i));
            if (score > highest) {
                best = i;
                highest = score;
            }
        }
        return best;
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
