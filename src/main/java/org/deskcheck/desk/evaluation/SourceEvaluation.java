package org.deskcheck.desk.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.deskcheck.desk.NewsDesk;
import org.deskcheck.desk.RulesException;
import org.deskcheck.desk.annotated.AnnotatedFolder;
import org.deskcheck.desk.annotated.HeldOut;
import org.deskcheck.extract.MarkedSources;
import org.deskcheck.model.AnnotatedArticle;
import org.deskcheck.model.Annotation;
import org.deskcheck.model.Article;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Source;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Measures who is held to be the source, on marked articles whose sources a person has resolved: once for
 * the attributions that the person marked, and once for those that are found, where one that is not found
 * is wrong. {@link SameSource} says when a name is right.
 */
public final class SourceEvaluation {

    private static final Set<String> PRONOUNS = Set.of(
            "i", "me", "my", "we", "us", "our", "he", "him", "his", "she", "her", "it", "its", "they", "them", "their");

    /**
     * The scores of some articles.
     *
     * @param marked of the attributions that a person marked
     * @param found of the same, as far as they are found
     */
    public record Group(int articles, SourceScore marked, SourceScore found) {
        static final Group NONE = new Group(0, SourceScore.NONE, SourceScore.NONE);
    }

    /**
     * What came of it.
     *
     * @param heldOut of the articles that are kept for this measure ({@link HeldOut})
     * @param rest of the others
     * @param predictions a CSV line for each source of the others, after one of headings
     */
    public record Result(Group heldOut, Group rest, List<String> predictions) {
        public Result {
            predictions = List.copyOf(predictions);
        }
    }

    private final NewsDesk desk;
    private final MarkedSources resolver;
    private final List<String> predictions = new ArrayList<>();

    public SourceEvaluation(NewsDesk desk) throws RulesException {
        this.desk = desk;
        this.resolver = new MarkedSources(desk.lexicons());
    }

    /**
     * Resolves the sources of the articles of a folder and scores what comes out.
     *
     * @throws InputException if no sources are resolved in the folder, or one of its files cannot be read
     */
    public Result run(Path folder) throws InputException, RulesException {
        HeldOut kept = HeldOut.of(folder);
        predictions.clear();
        predictions.add("article,attribution,words,name,kind,found_name,found_kind,name_right,kind_right");
        Group heldOut = Group.NONE;
        Group rest = Group.NONE;
        for (AnnotatedArticle article : AnnotatedFolder.read(folder)) {
            if (article.sources().isEmpty()) {
                continue;
            }
            if (kept.contains(article.name())) {
                heldOut = score(article, heldOut, false);
            } else {
                rest = score(article, rest, true);
            }
        }
        if (heldOut.articles() + rest.articles() == 0) {
            throw nothingResolved(folder);
        }
        return new Result(heldOut, rest, predictions);
    }

    static InputException nothingResolved(Path folder) {
        return new InputException(new Problem(
                folder.toString(),
                null,
                "No article in this folder has its sources resolved.",
                "Put NAME.sources.csv with the columns attribution,name,kind beside NAME.txt."));
    }

    /** Whether an attribution's source is told by a pronoun. */
    static boolean isPronoun(AnnotatedArticle article, int attribution) {
        return PRONOUNS.contains(words(article.annotations().get(attribution).source(), article.text())
                .toLowerCase(Locale.ROOT));
    }

    private Group score(AnnotatedArticle annotated, Group before, boolean shown) throws RulesException {
        Article article = AnnotatedFolder.asRead(annotated);
        List<Source> resolved = resolver.of(article, annotated.annotations());
        List<Attribution> attributions = desk.claims(article).attributions();
        SourceScore marked = before.marked();
        SourceScore found = before.found();
        SameSource same = new SameSource(annotated.sources());
        for (int i = 0; i < resolved.size(); i++) {
            Annotation annotation = annotated.annotations().get(i);
            Source gold = annotated.sources().get(i);
            Source source = resolved.get(i);
            String words = words(annotation.source(), annotated.text());
            boolean pronoun = isPronoun(annotated, i);
            boolean name = same.test(gold, source);
            marked = marked.plus(name, gold.kind() == source.kind(), pronoun);
            Source endToEnd = source(annotation, attributions);
            found = found.plus(
                    endToEnd != null && same.test(gold, endToEnd),
                    endToEnd != null && gold.kind() == endToEnd.kind(),
                    pronoun);
            if (shown) {
                predictions.add(String.join(
                        ",",
                        annotated.name(),
                        String.valueOf(i + 1),
                        quoted(words),
                        quoted(gold.name()),
                        gold.kind().name(),
                        quoted(source.name()),
                        source.kind().name(),
                        String.valueOf(name),
                        String.valueOf(gold.kind() == source.kind())));
            }
        }
        return new Group(before.articles() + 1, marked, found);
    }

    /** Who is behind the attribution that is found with a cue in the same place. */
    private static @Nullable Source source(Annotation annotation, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            for (Span cue : attribution.cue()) {
                if (annotation.cue().stream().anyMatch(cue::overlaps)) {
                    return attribution.by();
                }
            }
        }
        return null;
    }

    private static String words(List<Span> spans, String text) {
        return spans.isEmpty()
                ? ""
                : text.substring(spans.get(0).start(), spans.get(0).end());
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"").replace('\n', ' ') + '"';
    }
}
