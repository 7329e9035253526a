package org.deskcheck.extract.learned;

import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.boosting.TreesTrainer;
import org.jspecify.annotations.Nullable;

/** Fits a {@link Judge} to what taggers make of articles that they have not learned from. */
final class JudgeTrainer {

    private static final TreesTrainer.Settings TREES = new TreesTrainer.Settings(100, 4, 0.08f, 40, 3);

    /** What is less probable than this is more likely wrong than right. */
    private static final float LEAST = 0.5f;

    /** The least share of its content that a right attribution has in common with the true one, as tokens' F1. */
    private static final double SAME = 0.5;

    private final TreesTrainer choice = new TreesTrainer(TREES);
    private final TreesTrainer right = new TreesTrainer(TREES);

    void add(AnnotatedStretch annotated, AttributionTagger tagger) {
        List<Candidate> candidates = tagger.candidates(annotated.stretch());
        Measurements measurements = new Measurements(annotated.stretch(), candidates);
        for (Candidate candidate : candidates) {
            for (Candidate.Reading reading : candidate.readings()) {
                if (!reading.content().isEmpty()) {
                    float[] row = measurements.of(candidate, reading);
                    Roles truth = closest(candidate, reading, annotated.truth());
                    choice.add(row, truth == null ? 0 : closeness(truth, reading));
                    right.add(row, truth != null && agrees(truth, reading) ? 1 : 0);
                }
            }
        }
    }

    private static @Nullable Roles closest(Candidate candidate, Candidate.Reading reading, List<Roles> truth) {
        Roles best = null;
        double bestFit = -1;
        for (Roles roles : truth) {
            if (roles.cue().intersects(candidate.cue())) {
                double fit = Roles.agreement(roles.content(), reading.content())
                        + Roles.agreement(roles.source(), reading.source()) / 4;
                if (fit > bestFit) {
                    best = roles;
                    bestFit = fit;
                }
            }
        }
        return best;
    }

    private static boolean agrees(Roles truth, Candidate.Reading reading) {
        BitSet source = truth.source();
        return (source.isEmpty() ? reading.source().isEmpty() : source.intersects(reading.source()))
                && Roles.agreement(truth.content(), reading.content()) >= SAME;
    }

    /** From 0 to 1; half of it is for being right, half for the exact edges. */
    private static float closeness(Roles truth, Candidate.Reading reading) {
        double close = Roles.agreement(truth.content(), reading.content()) / 10;
        close += agrees(truth, reading) ? 0.3 : 0;
        close += truth.content().equals(reading.content()) ? 0.35 : 0;
        close += truth.source().equals(reading.source()) ? 0.25 : 0;
        return (float) close;
    }

    Judge train() {
        return new Judge(choice.train(), right.train(), LEAST);
    }
}
