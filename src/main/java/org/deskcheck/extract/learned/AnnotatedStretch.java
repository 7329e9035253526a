package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.sequence.SequenceTrainer.Example;

/**
 * A stretch of an annotated article, to learn from.
 *
 * @param truth the attributions that the annotators see in it
 * @param cues it, labelled with its cues
 * @param arguments it once for each cue, labelled with who says what
 */
record AnnotatedStretch(Stretch stretch, List<Roles> truth, Example cues, List<Example> arguments) {

    static AnnotatedStretch of(Stretch stretch, List<Roles> truth) {
        Tokens tokens = stretch.tokens();
        int[] cueLabels = cueLabels(tokens.size, truth);
        boolean[] cues = new boolean[tokens.size];
        for (int at = 0; at < tokens.size; at++) {
            cues[at] = cueLabels[at] != AttributionTagger.OUTSIDE;
        }
        ArgumentSequences sequences = new ArgumentSequences(tokens, stretch.rules(), cues, stretch.title());
        List<Example> arguments = new ArrayList<>();
        for (Roles roles : truth) {
            int cueStart = roles.cue().nextSetBit(0);
            // A cue in two pieces counts with its first: the labels of the first step know no gaps.
            int cueEnd = roles.cue().nextClearBit(cueStart);
            arguments.add(new Example(
                    sequences.sequence(cueStart, cueEnd),
                    argumentLabels(roles, ArgumentSequences.windowStart(cueStart), sequences.windowEnd(cueEnd))));
        }
        CueSequences sequence = new CueSequences(tokens, stretch.rules(), stretch.title());
        return new AnnotatedStretch(stretch, truth, new Example(sequence.sequence(), cueLabels), arguments);
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
}
