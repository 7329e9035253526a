package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.attribution.AttributionFinder;
import org.deskcheck.extract.attribution.FoundAttribution;
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

    /** Into how many shares the articles are dealt to see how far the tagger can be trusted. */
    private static final int SHARES = 4;

    private final AttributionFinder finder;
    private final CueFrames frames;
    private final List<Lesson> lessons = new ArrayList<>();

    /** @param lexicons needs {@code cues} */
    public AttributionTraining(Lexicons lexicons) {
        this.finder = new AttributionFinder(lexicons);
        this.frames = new CueFrames(lexicons.get("cues"));
    }

    /** @param annotations count in {@link Article#original()} */
    public void add(Article article, List<Annotation> annotations) {
        ParsedArticle parsed = ParsedArticle.parse(article, Analyser.english());
        Quotations quotations = Quotations.find(parsed);
        List<FoundAttribution> found = finder.find(parsed, quotations);
        List<Lesson.Part> parts = new ArrayList<>();
        for (Stretch stretch : Stretch.of(parsed, quotations, found, frames)) {
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
            parts.add(new Lesson.Part(stretch, truth));
        }
        lessons.add(new Lesson(parsed, parts));
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

    /** Fits the model to all that was added; takes about a second an article. */
    public AttributionModel train() {
        return new AttributionModel(tagger(lessons), calibration());
    }

    private static AttributionTagger tagger(List<Lesson> lessons) {
        TaggerTrainer trainer = new TaggerTrainer();
        for (Lesson lesson : lessons) {
            for (Lesson.Part part : lesson.parts()) {
                Stretch stretch = part.stretch();
                trainer.add(stretch.tokens(), stretch.rules(), stretch.title(), part.truth());
            }
        }
        return trainer.train().eager(EAGERNESS);
    }

    /** How sure a tagger is of articles that it has learned by heart tells nothing: each share is judged by the others. */
    private Calibration calibration() {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (int share = 0; share < SHARES; share++) {
            List<Lesson> kept = new ArrayList<>();
            List<Lesson> asked = new ArrayList<>();
            for (int i = 0; i < lessons.size(); i++) {
                (i % SHARES == share ? asked : kept).add(lessons.get(i));
            }
            AttributionTagger tagger = tagger(kept);
            asked.forEach(lesson -> judged.addAll(lesson.judge(tagger, finder)));
        }
        return Calibration.fit(judged);
    }
}
