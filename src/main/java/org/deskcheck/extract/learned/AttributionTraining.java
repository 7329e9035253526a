package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.attribution.AttributionFinder;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.syntax.Analyser;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Annotation;
import org.deskcheck.model.Article;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Span;

/**
 * Trains an {@link AttributionModel}. The same articles in the same order give the same model, byte for
 * byte.
 *
 * <pre>{@code
 * AttributionTraining training = new AttributionTraining(lexicons);
 * training.add(article, annotations);
 * AttributionModel model = training.train();
 * }</pre>
 */
public final class AttributionTraining {

    /**
     * Readiness to see cues. Below zero, because the annotators of Deskcheck's own articles marked more
     * than those of PolNeAR, and because a wrong attribution hurts more than a missing one.
     */
    private static final float EAGERNESS = -0.2f;

    private final AttributionFinder finder;
    private final CueFrames frames;
    private final TaggerTrainer trainer = new TaggerTrainer();

    /** @param lexicons needs {@code cues} */
    public AttributionTraining(Lexicons lexicons) {
        this.finder = new AttributionFinder(lexicons);
        this.frames = new CueFrames(lexicons.get("cues"));
    }

    /** @param annotations count in {@link Article#original()} */
    public void add(Article article, List<Annotation> annotations) {
        ParsedArticle parsed = ParsedArticle.parse(article, Analyser.english());
        Quotations quotations = Quotations.find(parsed);
        for (Stretch stretch : Stretch.of(parsed, quotations, finder.find(parsed, quotations), frames)) {
            List<Roles> truth = new ArrayList<>();
            for (Annotation annotation : annotations) {
                BitSet cue = tokens(parsed, stretch, annotation.cue());
                if (!cue.isEmpty()) {
                    truth.add(Roles.certain(
                            tokens(parsed, stretch, annotation.source()),
                            cue,
                            tokens(parsed, stretch, annotation.content())));
                }
            }
            trainer.add(stretch.tokens(), stretch.rules(), stretch.title(), truth);
        }
    }

    private static BitSet tokens(ParsedArticle article, Stretch stretch, List<Span> spans) {
        BitSet touched = new BitSet();
        for (int token = stretch.range().from(); token < stretch.range().to(); token++) {
            Span place = article.span(Range.of(token));
            if (spans.stream().anyMatch(place::overlaps)) {
                touched.set(token - stretch.range().from());
            }
        }
        return touched;
    }

    /** Fits the model to all that was added; takes about a quarter of a second an article. */
    public AttributionModel train() {
        return new AttributionModel(trainer.train().eager(EAGERNESS));
    }
}
