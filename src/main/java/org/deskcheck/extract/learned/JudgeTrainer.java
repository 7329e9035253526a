package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.boosting.BoostedTrees;
import org.deskcheck.extract.boosting.RankingTrainer;
import org.deskcheck.extract.boosting.TreesTrainer;
import org.jspecify.annotations.Nullable;

/** Fits a {@link Judge} to what taggers make of articles that they have not learned from. */
final class JudgeTrainer {

    private static final TreesTrainer.Settings CHOICE = new TreesTrainer.Settings(100, 4, 0.08f, 20, 3);
    private static final TreesTrainer.Settings RIGHT = new TreesTrainer.Settings(100, 4, 0.08f, 40, 3);

    /** Into how many shares the cues are dealt to see what is chosen for cues that are not known. */
    private static final int SHARES = 3;

    /** So much that the best reading counts, and hardly any other. */
    private static final double SHARPNESS = 15;

    /**
     * What is less probable than this is left out. A little below one half: to miss what somebody said is worse for a
     * fact-checker than to be shown a doubtful attribution.
     */
    private static final float LEAST = 0.45f;

    /** The least share of its content that a right attribution has in common with the true one, as tokens' F1. */
    private static final double SAME = 0.5;

    private final List<Cue> cues = new ArrayList<>();

    /** What may be a cue: a row for each of its readings, how good the reading is, and whether it is right. */
    private record Cue(List<float[]> rows, List<Double> merits, List<Boolean> right) {}

    void add(AnnotatedStretch annotated, AttributionTagger tagger) {
        List<Candidate> candidates = tagger.candidates(annotated.stretch());
        Measurements measurements = new Measurements(annotated.stretch(), candidates);
        for (Candidate candidate : candidates) {
            Cue cue = new Cue(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (Candidate.Reading reading : candidate.withContent()) {
                Roles truth = closest(candidate, reading, annotated.truth());
                cue.rows().add(measurements.of(candidate, reading));
                cue.merits().add(truth == null ? 0 : closeness(truth, reading));
                cue.right().add(truth != null && agrees(truth, reading));
            }
            if (!cue.rows().isEmpty()) {
                cues.add(cue);
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

    /** The same content and source count most; but half of it is better than nothing. */
    private static double closeness(Roles truth, Candidate.Reading reading) {
        double close = Roles.agreement(truth.content(), reading.content()) / 10;
        close += agrees(truth, reading) ? 0.3 : 0;
        close += truth.content().equals(reading.content()) ? 0.35 : 0;
        close += truth.source().equals(reading.source()) ? 0.25 : 0;
        return close;
    }

    /**
     * Learns how to choose a reading, and how often a chosen one is right. The latter from what was chosen by trees
     * that did not know the cue: those that know it choose too well.
     */
    Judge train() {
        TreesTrainer right = new TreesTrainer(RIGHT);
        for (int share = 0; share < SHARES; share++) {
            int from = cues.size() * share / SHARES;
            int to = cues.size() * (share + 1) / SHARES;
            List<Cue> others = new ArrayList<>(cues.subList(0, from));
            others.addAll(cues.subList(to, cues.size()));
            BoostedTrees choice = choice(others);
            for (Cue cue : cues.subList(from, to)) {
                int chosen = Judge.best(choice, cue.rows());
                right.add(cue.rows().get(chosen), cue.right().get(chosen) ? 1 : 0);
            }
        }
        return new Judge(choice(cues), right.train(), LEAST);
    }

    private static BoostedTrees choice(List<Cue> cues) {
        RankingTrainer choice = new RankingTrainer(CHOICE, SHARPNESS);
        for (Cue cue : cues) {
            // Where no reading is better than the others there is nothing to learn.
            if (cue.merits().stream().distinct().count() > 1) {
                choice.add(
                        cue.rows(),
                        cue.merits().stream().mapToDouble(Double::doubleValue).toArray());
            }
        }
        return choice.train();
    }
}
