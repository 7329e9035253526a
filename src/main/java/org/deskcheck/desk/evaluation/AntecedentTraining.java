package org.deskcheck.desk.evaluation;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.deskcheck.desk.annotated.AnnotatedFolder;
import org.deskcheck.desk.annotated.HeldOut;
import org.deskcheck.desk.annotated.ModelFile;
import org.deskcheck.extract.MarkedArticle;
import org.deskcheck.extract.MarkedSources;
import org.deskcheck.extract.source.AntecedentModel;
import org.deskcheck.extract.source.AntecedentTrainer;
import org.deskcheck.model.AnnotatedArticle;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Source;

/**
 * Learns from articles whose sources a person has resolved whom pronouns take up, and tells by five folds how
 * well that goes. Articles that {@code held-out.csv} names are left out.
 */
public final class AntecedentTraining {

    private static final int FOLDS = 5;

    /**
     * What came of it.
     *
     * @param articles how many it learned from
     * @param unseen how it does on each fifth of the articles, learned from the others
     */
    public record Result(int articles, SourceScore unseen) {}

    private record Lesson(AnnotatedArticle annotated, MarkedArticle read) {
        static Lesson of(AnnotatedArticle annotated) {
            return new Lesson(
                    annotated, MarkedSources.read(AnnotatedFolder.asRead(annotated), annotated.annotations()));
        }
    }

    private final MarkedSources resolver;

    public AntecedentTraining(Lexicons lexicons) {
        this.resolver = new MarkedSources(lexicons);
    }

    /**
     * Trains, and writes the model whole or not at all.
     *
     * @throws InputException if no sources are resolved in the folder, one of its files cannot be read, or the
     *     model cannot be written
     */
    public Result run(Path folder, Path model) throws InputException {
        HeldOut heldOut = HeldOut.of(folder);
        List<Lesson> articles = AnnotatedFolder.read(folder).stream()
                .filter(article -> !article.sources().isEmpty() && !heldOut.contains(article.name()))
                .map(Lesson::of)
                .toList();
        if (articles.isEmpty()) {
            throw SourceEvaluation.nothingResolved(folder);
        }
        byte[] table = train(articles, i -> true).weights().table().getBytes(StandardCharsets.UTF_8);
        ModelFile.write(model, out -> out.write(table));
        SourceScore unseen = SourceScore.NONE;
        for (int fold = 0; fold < FOLDS; fold++) {
            int kept = fold;
            AntecedentModel learned = train(articles, i -> i % FOLDS != kept);
            for (int i = kept; i < articles.size(); i += FOLDS) {
                unseen = score(articles.get(i), learned, unseen);
            }
        }
        return new Result(articles.size(), unseen);
    }

    private AntecedentModel train(List<Lesson> articles, IntPredicate learnedFrom) {
        AntecedentTrainer trainer = new AntecedentTrainer();
        IntStream.range(0, articles.size()).filter(learnedFrom).forEach(i -> {
            List<Source> noted = articles.get(i).annotated().sources();
            resolver.learn(articles.get(i).read(), noted, new SameSource(noted)::test, trainer);
        });
        return trainer.train();
    }

    private SourceScore score(Lesson lesson, AntecedentModel model, SourceScore before) {
        AnnotatedArticle article = lesson.annotated();
        SameSource same = new SameSource(article.sources());
        List<Source> found = resolver.of(lesson.read(), model);
        SourceScore score = before;
        for (int i = 0; i < found.size(); i++) {
            Source gold = article.sources().get(i);
            score = score.plus(
                    same.test(gold, found.get(i)),
                    gold.kind() == found.get(i).kind(),
                    SourceEvaluation.isPronoun(article, i));
        }
        return score;
    }
}
