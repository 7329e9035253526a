package org.deskcheck.extract.learned;

import java.util.List;
import org.deskcheck.extract.sequence.SequenceModel;
import org.deskcheck.extract.sequence.SequenceTrainer;
import org.deskcheck.extract.sequence.SequenceTrainer.Example;
import org.deskcheck.extract.sequence.SequenceTrainer.Settings;

/** Fits an {@link AttributionTagger} to annotated stretches of text. */
final class TaggerTrainer {

    /** Above zero, so that the tagger proposes more cues than there are: the {@link Judge} has the last word. */
    private static final float EAGERNESS = 1;

    private TaggerTrainer() {}

    /** @param members how many taggers are trained and averaged: two are a little better than one */
    static AttributionTagger train(List<AnnotatedStretch> stretches, int members) {
        List<Example> cues = stretches.stream().map(AnnotatedStretch::cues).toList();
        List<Example> arguments =
                stretches.stream().flatMap(each -> each.arguments().stream()).toList();
        return new AttributionTagger(
                        model(
                                AttributionTagger.CUE_LABELS,
                                new Settings(18, 13, 14, 0.06f, 0.85f, 0.4f, members, 0.01f),
                                cues),
                        model(
                                AttributionTagger.ARGUMENT_LABELS,
                                new Settings(19, 13, 12, 0.06f, 0.85f, 0.4f, members, 0.01f),
                                arguments))
                .eager(EAGERNESS);
    }

    private static SequenceModel model(int labels, Settings settings, List<Example> examples) {
        return new SequenceTrainer(labels, settings).train(examples, loss -> {});
    }
}
