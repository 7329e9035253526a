package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds the attributions whose cue is an adverb that names no source: "he reportedly fled". */
final class ReportingAdverbs implements AttributionRule {

    private final ParsedArticle article;
    private final CueLexicon lexicon;
    private final ContentShape shape;

    ReportingAdverbs(ParsedArticle article, Quotations quotations, CueLexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        this.shape = new ContentShape(article, quotations);
    }

    @Override
    public @Nullable FoundAttribution at(int token) {
        if (!article.tag(token).startsWith("RB")) {
            return null;
        }
        for (CueMatch match : lexicon.at(article, token)) {
            if (match.entry().takes(Frame.ADVERB)) {
                Range clause = clause(token);
                List<Range> content = shape.of(List.of(clause), List.of(match.words()), List.of());
                return content.isEmpty()
                        ? null
                        : new FoundAttribution(
                                List.of(),
                                FoundAttribution.NOBODY,
                                List.of(match.words()),
                                content,
                                match.entry().phrase(),
                                match.entry().stance(Frame.ADVERB),
                                true,
                                false);
            }
        }
        return null;
    }

    /** The clause or phrase that the adverb stands in. */
    private Range clause(int token) {
        int head = article.head(token);
        if (head == ParsedArticle.ROOT) {
            return article.sentenceOf(token);
        }
        int first = head;
        while (article.is(first, "xcomp", "cop", "aux") && article.head(first) != ParsedArticle.ROOT) {
            first = article.head(first);
        }
        Range clause = article.subtree(first);
        boolean linked = clause.from() < clause.to()
                && (article.tag(clause.from()).equals("CC") || article.is(clause.from(), "mark"));
        return linked ? new Range(clause.from() + 1, clause.to()) : clause;
    }
}
