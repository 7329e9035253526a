package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/** Finds the attributions whose cue is an adjective: "she is confident that", "it is unclear whether". */
final class AdjectivalReports implements AttributionRule {

    private final ParsedArticle article;
    private final CueLexicon lexicon;
    private final SubjectFinder subjects;
    private final ContentShape shape;

    AdjectivalReports(ParsedArticle article, Quotations quotations, CueLexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        this.subjects = new SubjectFinder(article, quotations);
        this.shape = new ContentShape(article, quotations);
    }

    @Override
    public @Nullable FoundAttribution at(int token) {
        if (!article.tag(token).startsWith("JJ") && !article.tag(token).equals("VBN")) {
            return null;
        }
        for (CueMatch match : lexicon.at(article, token)) {
            if (match.entry().takes(Frame.ADJECTIVE)) {
                return report(match);
            }
        }
        return null;
    }

    private @Nullable FoundAttribution report(CueMatch match) {
        int adjective = match.words().from();
        Range content = complement(match);
        if (content.isEmpty()) {
            return null;
        }
        VerbGroup group = VerbGroup.of(article, lexicon, match);
        VerbGroup active = new VerbGroup(adjective, adjective, null, group.words(), group.negated(), false);
        SourcePhrase source = subjects.subject(active);
        List<Range> sources = source == null ? List.of() : List.of(source.range());
        List<Range> shaped = shape.of(List.of(content), List.of(group.words()), sources);
        Stance stance = match.entry().stance(Frame.ADJECTIVE);
        return shaped.isEmpty()
                ? null
                : new FoundAttribution(
                        sources,
                        source == null ? FoundAttribution.NOBODY : source.head(),
                        List.of(group.words()),
                        shaped,
                        (group.negated() ? "not " : "") + match.entry().phrase(),
                        group.negated() ? Negation.of(stance, true) : stance,
                        false,
                        false);
    }

    private Range complement(CueMatch match) {
        for (int child : article.children(match.words().from())) {
            if (child < match.words().to() || !article.is(child, "ccomp", "csubj", "xcomp", "advcl")) {
                continue;
            }
            Range clause = article.subtree(child);
            String first = article.lower(clause.from());
            boolean infinitive = first.equals("to") && match.entry().stance(Frame.ADJECTIVE) == Stance.INTENDS;
            if (infinitive
                    || first.equals("that")
                    || first.equals("whether")
                    || first.equals("what")
                    || first.equals("how")
                    || first.equals("why")
                    || article.is(child, "ccomp") && !first.equals("to")) {
                return clause;
            }
        }
        return new Range(0, 0);
    }
}
