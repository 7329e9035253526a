package org.deskcheck.extract.learned;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.deskcheck.extract.sequence.Labelling;
import org.deskcheck.extract.sequence.Readings;
import org.deskcheck.extract.sequence.SequenceModel;
import org.jspecify.annotations.Nullable;

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

    private static final int READINGS = 4;

    /** A cue more probable than this is one for the others around it. */
    private static final double LIKELY_CUE = 0.5;

    private final SequenceModel cues;
    private final SequenceModel arguments;

    AttributionTagger(SequenceModel cues, SequenceModel arguments) {
        this.cues = cues;
        this.arguments = arguments;
    }

    /** This tagger with a different readiness to see cues: above 0 it finds more of them, below 0 fewer. */
    AttributionTagger eager(float bias) {
        return new AttributionTagger(cues.withBias(0, bias, 0), arguments);
    }

    /**
     * What may be an attribution: more than there is, for a {@link Judge} to choose from.
     *
     * @return by position of the cue
     */
    List<Candidate> candidates(Stretch stretch) {
        Tokens tokens = stretch.tokens();
        Labelling labelling =
                cues.labelWithProbabilities(new CueSequences(tokens, stretch.rules(), stretch.title()).sequence());
        List<int[]> ranges = withRules(cueRanges(tokens.size, labelling), stretch.rules());
        if (ranges.isEmpty()) {
            return List.of();
        }
        List<int[]> likely = ranges.stream()
                .filter(range -> probability(labelling, range) >= LIKELY_CUE)
                .toList();
        ArgumentSequences sequences =
                new ArgumentSequences(tokens, stretch.rules(), inAnyCue(tokens.size, likely), stretch.title());
        return ranges.stream()
                .map(range -> candidate(sequences, labelling, stretch.rules(), range))
                .toList();
    }

    /** The cues, and those that the rules alone see: the judge knows how far to trust either. */
    private static List<int[]> withRules(List<int[]> ranges, RuleRoles rules) {
        List<int[]> all = new ArrayList<>(ranges);
        for (Roles rule : rules.attributions()) {
            int from = rule.cue().nextSetBit(0);
            int to = from < 0 ? -1 : rule.cue().nextClearBit(from);
            if (from >= 0 && all.stream().noneMatch(range -> range[0] < to && from < range[1])) {
                all.add(new int[] {from, to});
            }
        }
        all.sort(Comparator.comparingInt(range -> range[0]));
        return all;
    }

    private Candidate candidate(ArgumentSequences sequences, Labelling labelling, RuleRoles rules, int[] cue) {
        boolean last = cue[1] == labelling.length();
        int from = ArgumentSequences.windowStart(cue[0]);
        int to = sequences.windowEnd(cue[1]);
        Readings readings = arguments.readings(
                sequences.sequence(cue[0], cue[1]), READINGS, labels(rules.withCue(cue[0], cue[1]), from, to));
        List<Candidate.Reading> read = readings.readings().stream()
                .map(reading -> new Candidate.Reading(
                        labelled(reading.labels(), SOURCE, from, cue),
                        labelled(reading.labels(), CONTENT, from, cue),
                        reading.logProbability()))
                .toList();
        return new Candidate(
                cue[0],
                cue[1],
                probability(labelling, cue),
                last ? 1 : 1 - labelling.probability(cue[1], CUE_GOES_ON),
                read,
                readings.labelling(),
                from);
    }

    /** The rule's reading; null if there is none. */
    private static int @Nullable [] labels(Roles rule, int from, int to) {
        if (rule.content().isEmpty()) {
            return null;
        }
        int[] labels = new int[to - from];
        for (int at = from; at < to; at++) {
            labels[at - from] = rule.content().get(at) ? CONTENT : rule.source().get(at) ? SOURCE : OUTSIDE;
        }
        return labels;
    }

    private static BitSet labelled(int[] labels, int label, int from, int[] cue) {
        BitSet tokens = new BitSet();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == label) {
                tokens.set(from + i);
            }
        }
        tokens.clear(cue[0], cue[1]);
        return tokens;
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

    void write(DataOutput out) throws IOException {
        cues.write(out);
        arguments.write(out);
    }

    static AttributionTagger read(ByteBuffer in) throws IOException {
        return new AttributionTagger(SequenceModel.read(in), SequenceModel.read(in));
    }
}
