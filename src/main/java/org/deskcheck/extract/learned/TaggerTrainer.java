package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.sequence.SequenceModel;
import org.deskcheck.extract.sequence.SequenceTrainer;
import org.deskcheck.extract.sequence.SequenceTrainer.Example;
import org.deskcheck.extract.sequence.SequenceTrainer.Settings;

/** Fits an {@link AttributionTagger} to annotated stretches of text. */
final class TaggerTrainer {

    private static final Settings CUES = new Settings(18, 13, 14, 0.06f, 0.85f, 0.4f, 2, 0.01f);
    private static final Settings ARGUMENTS = new Settings(19, 13, 12, 0.06f, 0.85f, 0.4f, 2, 0.01f);

    private final List<Example> cueExamples = new ArrayList<>();
    private final List<Example> argumentExamples = new ArrayList<>();

    /** @param truth the attributions that the annotators see in the stretch */
    void add(Tokens tokens, RuleRoles rules, boolean title, List<Roles> truth) {
        int[] cueLabels = cueLabels(tokens.size, truth);
        cueExamples.add(new Example(new CueSequences(tokens, rules, title).sequence(), cueLabels));
        boolean[] cues = new boolean[tokens.size];
        for (int at = 0; at < tokens.size; at++) {
            cues[at] = cueLabels[at] != AttributionTagger.OUTSIDE;
        }
        ArgumentSequences sequences = new ArgumentSequences(tokens, rules, cues, title);
        for (Roles roles : truth) {
            if (roles.cue().isEmpty()) {
                continue;
            }
            int cueStart = roles.cue().nextSetBit(0);
            // A cue in two pieces counts with its first: the labels of the first step know no gaps.
            int cueEnd = roles.cue().nextClearBit(cueStart);
            argumentExamples.add(new Example(
                    sequences.sequence(cueStart, cueEnd),
                    argumentLabels(roles, ArgumentSequences.windowStart(cueStart), sequences.windowEnd(cueEnd))));
        }
    }

    private static int[] cueLabels(int size, List<Roles> truth) {
        int[] labels = new int[size];
        for (Roles roles : truth) {
            BitSet cue = roles.cue();
            for (int start = cue.nextSetBit(0); start >= 0; start = cue.nextSetBit(cue.nextClearBit(start))) {
                int end = cue.nextClearBit(start);
                for (int at = start; at < end; at++) {
                    labels[at] = at == start ? AttributionTagger.CUE_BEGINS : AttributionTagger.CUE_GOES_ON;
                }
            }
        }
        return labels;
    }

    private static int[] argumentLabels(Roles roles, int from, int to) {
        int[] labels = new int[to - from];
        for (int at = from; at < to; at++) {
            if (roles.content().get(at)) {
                labels[at - from] = AttributionTagger.CONTENT;
            } else if (roles.source().get(at)) {
                labels[at - from] = AttributionTagger.SOURCE;
            }
        }
        return labels;
    }

    AttributionTagger train() {
        SequenceModel cues = new SequenceTrainer(AttributionTagger.CUE_LABELS, CUES).train(cueExamples, loss -> {});
        SequenceModel arguments =
                new SequenceTrainer(AttributionTagger.ARGUMENT_LABELS, ARGUMENTS).train(argumentExamples, loss -> {});
        return new AttributionTagger(cues, arguments);
    }
}
