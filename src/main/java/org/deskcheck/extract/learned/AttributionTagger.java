package org.deskcheck.extract.learned;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.sequence.Labelling;
import org.deskcheck.extract.sequence.SequenceModel;

/**
 * Finds attributions the way that annotated articles show it. Immutable and safe to share.
 *
 * <p>First each token is labelled as the beginning of a cue, its continuation or neither; then, once for
 * each cue, the tokens around it are labelled as its source, its content or neither.
 */
final class AttributionTagger {

    static final int OUTSIDE = 0;
    static final int CUE_BEGINS = 1;
    static final int CUE_GOES_ON = 2;
    static final int CUE_LABELS = 3;

    static final int SOURCE = 1;
    static final int CONTENT = 2;
    static final int ARGUMENT_LABELS = 3;

    private final SequenceModel cues;
    private final SequenceModel arguments;

    AttributionTagger(SequenceModel cues, SequenceModel arguments) {
        this.cues = cues;
        this.arguments = arguments;
    }

    /** This tagger with a different readiness to see cues: above 0 it finds more of them, below 0 fewer. */
    AttributionTagger eager(float bias) {
        return new AttributionTagger(cues.withBias(-bias, 0, 0), arguments);
    }

    /**
     * @param rules what the rules found in the same tokens
     * @param title whether the tokens are the article's title
     * @return by position of the cue
     */
    List<Roles> find(Tokens tokens, RuleRoles rules, boolean title) {
        Labelling labelling = cues.labelWithProbabilities(new CueSequences(tokens, rules, title).sequence());
        List<int[]> ranges = cueRanges(tokens.size, labelling);
        if (ranges.isEmpty()) {
            return List.of();
        }
        ArgumentSequences sequences = new ArgumentSequences(tokens, rules, inAnyCue(tokens.size, ranges), title);
        List<Roles> found = new ArrayList<>();
        for (int[] range : ranges) {
            Roles roles = arguments(sequences, range[0], range[1], probability(labelling, range));
            if (!roles.content().isEmpty()) {
                found.add(roles);
            }
        }
        return found;
    }

    private static List<int[]> cueRanges(int size, Labelling labelling) {
        List<int[]> ranges = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            if (labelling.label(at) == OUTSIDE) {
                continue;
            }
            int end = at + 1;
            while (end < size && labelling.label(end) == CUE_GOES_ON) {
                end++;
            }
            ranges.add(new int[] {at, end});
            at = end - 1;
        }
        return ranges;
    }

    private static boolean[] inAnyCue(int size, List<int[]> ranges) {
        boolean[] inCue = new boolean[size];
        for (int[] range : ranges) {
            for (int at = range[0]; at < range[1]; at++) {
                inCue[at] = true;
            }
        }
        return inCue;
    }

    /** A cue is as sure as its least sure word. */
    private static double probability(Labelling labelling, int[] range) {
        double probability = 1;
        for (int at = range[0]; at < range[1]; at++) {
            probability = Math.min(probability, 1 - labelling.probability(at, OUTSIDE));
        }
        return probability;
    }

    private Roles arguments(ArgumentSequences sequences, int cueStart, int cueEnd, double probability) {
        int[] labels = arguments.label(sequences.sequence(cueStart, cueEnd));
        int from = ArgumentSequences.windowStart(cueStart);
        BitSet source = new BitSet();
        BitSet content = new BitSet();
        for (int i = 0; i < labels.length; i++) {
            int at = from + i;
            if (at >= cueStart && at < cueEnd) {
                continue;
            }
            if (labels[i] == SOURCE) {
                source.set(at);
            } else if (labels[i] == CONTENT) {
                content.set(at);
            }
        }
        BitSet cue = new BitSet();
        cue.set(cueStart, cueEnd);
        return new Roles(source, cue, content, probability);
    }

    void write(DataOutput out) throws IOException {
        cues.write(out);
        arguments.write(out);
    }

    static AttributionTagger read(DataInput in) throws IOException {
        return new AttributionTagger(SequenceModel.read(in), SequenceModel.read(in));
    }
}
