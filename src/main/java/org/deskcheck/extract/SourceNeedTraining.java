package org.deskcheck.extract;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.deskcheck.extract.need.NeedModel;
import org.deskcheck.extract.need.NeedTrainer;
import org.deskcheck.model.AnnotatedArticle;
import org.deskcheck.model.Article;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Span;

/**
 * Learns which sentences need a source from articles in which somebody marked who said what: sources are
 * taken away, the articles are read as any other, and what lost its source is held against what never had
 * one. The same articles in the same order give the same model.
 */
public final class SourceNeedTraining {

    private final ClaimExtractor extractor;
    private final Function<String, Article> reader;
    private final NeedTrainer trainer = new NeedTrainer();

    /** @param reader makes an article of a text */
    public SourceNeedTraining(Lexicons lexicons, Function<String, Article> reader) {
        this.extractor = new ClaimExtractor(lexicons);
        this.reader = reader;
    }

    public void add(AnnotatedArticle article) {
        for (int turn = 0; turn < 2; turn++) {
            BareSentences bare = BareSentences.of(article.text(), article.annotations(), turn);
            Map<Span, Set<String>> signs = extractor.needSigns(reader.apply(bare.text()));
            bare.bare().forEach(span -> add(signs, span, true));
            // The author's own sentences are the same in both turns.
            if (turn == 0) {
                bare.own().forEach(span -> add(signs, span, false));
            }
        }
    }

    private void add(Map<Span, Set<String>> signs, Span sentence, boolean needs) {
        signs.forEach((place, of) -> {
            if (place.overlaps(sentence)) {
                trainer.add(of, needs);
            }
        });
    }

    public NeedModel train() {
        return trainer.train();
    }
}
