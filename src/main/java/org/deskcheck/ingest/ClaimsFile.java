package org.deskcheck.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deskcheck.model.ArticlePath;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Problem;

/**
 * Claims as {@code deskcheck claims} prints them, or another extractor: JSON as the schema {@code
 * org/deskcheck/claims.schema.json} describes it, one object in a file or one on each line.
 *
 * <p>An object with a fault is left out as a whole, with all its faults reported; the objects on other lines
 * are read. The reports of a file of one article are called after the file; where it holds several, the
 * article's name follows: {@code wire/talks}.
 */
final class ClaimsFile {

    private final Input input;
    private final String file;
    private final Function<String, Meaning> meaningOf;
    private final LineIndex lines;

    ClaimsFile(Input input, String file, Function<String, Meaning> meaningOf) {
        this.input = input;
        this.file = file;
        this.meaningOf = meaningOf;
        this.lines = new LineIndex(file);
    }

    /** Reads a file that is one object. */
    Reading readObject() {
        Complaints complaints = new Complaints(input.path(), lines);
        return JsonText.parse(file, 0, file.length(), complaints)
                .flatMap(json -> ArticleFields.of(json, complaints))
                .flatMap(article -> article.read(input.name(), input.path(), meaningOf))
                .map(claims -> Reading.of(new Document.Claims(claims)))
                .orElseGet(() -> Reading.failed(complaints.problems()));
    }

    /** Reads a file with an object on each line. */
    Reading readLines() {
        List<Line> objects = Line.linesOf(file);
        List<Document> documents = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> articles = new HashSet<>();
        for (Line line : objects) {
            Complaints complaints = new Complaints(input.path(), lines);
            JsonText.parse(file, line.start(), line.end(), complaints)
                    .flatMap(json -> ArticleFields.of(json, complaints))
                    .flatMap(article -> read(article, objects.size() > 1, articles))
                    .ifPresent(claims -> documents.add(new Document.Claims(claims)));
            problems.addAll(complaints.problems());
        }
        return new Reading(documents, problems);
    }

    private Optional<ClaimSet> read(ArticleFields article, boolean oneOfSeveral, Set<String> articles) {
        String name = article.name();
        if (!articles.add(name)) {
            article.complainOfName("An earlier line has an article of this name.", "Give each its own name.");
        }
        return oneOfSeveral
                ? article.read(input.name() + "/" + name, ArticlePath.within(input.path(), name), meaningOf)
                : article.read(input.name(), input.path(), meaningOf);
    }
}
