package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Into how many shares the articles are dealt to see what taggers make of articles that they do not know. */
    private static final int SHARES = 3;

    private static final int MEMBERS = 4;

    private final AttributionFinder finder;
    private final CueFrames frames;
    private final List<List<AnnotatedStretch>> articles = new ArrayList<>();

    /** @param lexicons needs {@code cues} */
    public AttributionTraining(Lexicons lexicons) {
        this.finder = new AttributionFinder(lexicons);
        this.frames = new CueFrames(lexicons.get("cues"));
    }

    /** @param annotations count in {@link Article#original()} */
    public void add(Article article, List<Annotation> annotations) {
        ParsedArticle parsed = ParsedArticle.parse(article, Analyser.english());
        Quotations quotations = Quotations.find(parsed);
        articles.add(Stretch.of(parsed, quotations, finder.find(parsed, quotations), frames).stream()
                .map(stretch -> AnnotatedStretch.of(stretch, truth(parsed, stretch, annotations)))
                .toList());
    }

    private static List<Roles> truth(ParsedArticle parsed, Stretch stretch, List<Annotation> annotations) {
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
        return truth;
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

    /**
     * Fits the model to all that was added; takes about half a second an article.
     *
     * <p>The judge learns from what taggers make of articles that they have not seen: how sure a tagger is of those
     * that it knows by heart tells nothing.
     */
    public AttributionModel train() {
        List<AttributionTagger> taggers = IntStream.rangeClosed(0, SHARES)
                .parallel()
                .mapToObj(share -> TaggerTrainer.train(allBut(share), share == SHARES ? MEMBERS : 1))
                .toList();
        JudgeTrainer judge = new JudgeTrainer();
        for (int article = 0; article < articles.size(); article++) {
            for (AnnotatedStretch stretch : articles.get(article)) {
                judge.add(stretch, taggers.get(article % SHARES));
            }
        }
        return new AttributionModel(taggers.get(SHARES), judge.train());
    }

    /** The stretches of the articles outside a share; all of them if there is no such share. */
    private List<AnnotatedStretch> allBut(int share) {
        return IntStream.range(0, articles.size())
                .filter(article -> article % SHARES != share)
                .mapToObj(articles::get)
                .flatMap(List::stream)
                .toList();
    }
}
