package org.deskcheck.desk.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.RulesException;
import org.deskcheck.desk.annotated.BratAnnotations;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;
import org.deskcheck.ingest.Reading;
import org.deskcheck.model.Annotation;
import org.deskcheck.model.Article;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.report.AttributionPredictions;

/**
 * Measures attributions on a folder in the shape of PolNeAR: {@code text/NAME.txt} and
 * {@code attributions/NAME_XXXX.ann}, where {@code XXXX} names the annotator. Of several annotators the
 * alphabetically first one counts.
 */
public final class AttributionEvaluation {

    /**
     * What came of it.
     *
     * @param reliability how far the probabilities of the predictions hold
     * @param predictions a line of JSON for each article ({@link AttributionPredictions})
     */
    public record Result(AttributionScore score, Reliability reliability, List<String> predictions) {
        public Result {
            predictions = List.copyOf(predictions);
        }
    }

    private static final String ANNOTATOR = "_????.ann";

    private final NewsDesk desk;

    public AttributionEvaluation(NewsDesk desk) {
        this.desk = desk;
    }

    /**
     * Extracts from the articles of a folder and scores what comes out.
     *
     * @throws InputException if the folder has no annotated articles, or one of its files cannot be read
     */
    public Result run(Path folder) throws InputException, RulesException {
        DocumentReader reader = new DocumentReader(desk.meanings());
        AttributionScore score = AttributionScore.NONE;
        Reliability reliability = new Reliability();
        List<String> predictions = new ArrayList<>();
        for (Path file : files(folder.resolve("text"), "*.txt")) {
            String id = file.getFileName().toString().replaceFirst("\\.txt$", "");
            List<Path> annotations = files(folder.resolve("attributions"), glob(id) + ANNOTATOR);
            if (annotations.isEmpty()) {
                continue;
            }
            Article article = article(file, id, reader);
            ClaimSet claims = desk.claims(article);
            List<Annotation> gold = BratAnnotations.read(read(annotations.get(0)), article.original());
            // The corpus marks no attribution within the content of another one; ours that another one carries
            // would all count as mistakes.
            List<Attribution> outermost = claims.attributions().stream()
                    .filter(attribution -> attribution.via() == null)
                    .toList();
            List<Annotation> predicted = outermost.stream().map(Annotation::of).toList();
            score = score.plus(AttributionScore.of(article.original(), gold, predicted));
            List<AttributionScore.Outcome> outcomes = AttributionScore.outcomes(article.original(), gold, predicted);
            for (int i = 0; i < outcomes.size(); i++) {
                reliability.add(outermost.get(i).probability(), outcomes.get(i).source());
            }
            predictions.add(AttributionPredictions.line(id, outermost, article.original()));
        }
        if (predictions.isEmpty()) {
            throw new InputException(new Problem(
                    folder.toString(),
                    null,
                    "There are no annotated articles in this folder.",
                    "Give a folder that holds text/NAME.txt and attributions/NAME_XXXX.ann."));
        }
        return new Result(score, reliability, predictions);
    }

    private static Article article(Path file, String id, DocumentReader reader) throws InputException {
        Input input = new Input(id, file.toString(), DocumentType.PLAIN_TEXT, () -> Files.newInputStream(file));
        Reading reading = reader.read(input);
        if (!reading.problems().isEmpty()) {
            throw new InputException(reading.problems());
        }
        return ((Document.Text) reading.documents().get(0)).article();
    }

    private static List<Path> files(Path folder, String glob) throws InputException {
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            found.forEach(files::add);
        } catch (IOException e) {
            throw new InputException(new Problem(
                    folder.toString(),
                    null,
                    "The folder cannot be listed.",
                    "Give a folder that holds text/NAME.txt and attributions/NAME_XXXX.ann."));
        }
        return List.copyOf(files);
    }

    private static String glob(String name) {
        return name.replaceAll("[\\\\*?\\[\\]{}]", "\\\\$0");
    }

    private static String read(Path file) throws InputException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new InputException(new Problem(
                    file.toString(), null, "The annotations cannot be read as UTF-8.", "Save them as UTF-8."));
        }
    }
}
