package org.deskcheck.extract.attribution;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/** Finds the attributions whose cue is a noun: "the mayor's claim that", "criticism of the plan". */
final class ReportingNouns implements AttributionRule {

    private static final Set<String> LIGHT_VERBS = Set.of(
            "make",
            "have",
            "repeat",
            "issue",
            "express",
            "voice",
            "raise",
            "deliver",
            "give",
            "renew",
            "reiterate",
            "offer",
            "share",
            "hold",
            "reject",
            "send",
            "announce",
            "take",
            "defend",
            "post",
            "release",
            "level");

    private final ParsedArticle article;
    private final CueLexicon lexicon;
    private final ContentShape shape;

    ReportingNouns(ParsedArticle article, Quotations quotations, CueLexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
        this.shape = new ContentShape(article, quotations);
    }

    @Override
    public @Nullable FoundAttribution at(int token) {
        if (!article.tag(token).startsWith("NN")) {
            return null;
        }
        for (CueMatch match : lexicon.at(article, token)) {
            if (match.entry().takes(Frame.NOUN) || match.entry().takes(Frame.NOUN_PHRASE)) {
                FoundAttribution found = report(match);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable FoundAttribution report(CueMatch match) {
        boolean phrase = match.entry().takes(Frame.NOUN_PHRASE);
        int noun = match.words().from();
        Range content = phrase ? object(match) : clause(match);
        if (content.isEmpty()) {
            return null;
        }
        SourcePhrase source = source(noun, match.words());
        List<Range> sources = source == null ? List.of() : List.of(source.range());
        List<Range> shaped = shape.of(List.of(content), List.of(match.words()), sources);
        if (shaped.isEmpty() || (source == null && (phrase || isInfinitive(content)))) {
            return null;
        }
        return new FoundAttribution(
                sources,
                source == null ? FoundAttribution.NOBODY : source.head(),
                List.of(match.words()),
                shaped,
                match.entry().phrase(),
                match.entry().stance(phrase ? Frame.NOUN_PHRASE : Frame.NOUN),
                source != null && !phrase && !isInfinitive(content),
                phrase || isInfinitive(content));
    }

    private Range clause(CueMatch match) {
        int noun = match.words().from();
        for (int child : article.children(noun)) {
            if (child >= match.words().to() && article.is(child, "acl", "ccomp", "xcomp")) {
                Range clause = article.subtree(child);
                boolean infinitive = isInfinitive(clause) && isIntention(match);
                if (infinitive || isThat(clause.from()) && article.child(child, "nsubj") > clause.from()) {
                    return clause;
                }
            }
        }
        return clauseOfVerb(noun, match.words().to());
    }

    /** "rejected the claim that it rained": the parse may hang the clause on the verb. */
    private Range clauseOfVerb(int noun, int end) {
        int verb = article.head(noun);
        if (verb != ParsedArticle.ROOT && article.is(noun, "obj", "obl") && end < article.size() && isThat(end)) {
            int clause = article.child(verb, "ccomp");
            if (clause > end && article.subtree(clause).from() == end) {
                return article.subtree(clause);
            }
        }
        return new Range(0, 0);
    }

    private boolean isThat(int token) {
        return article.lower(token).equals("that") && !article.tag(token).equals("WDT");
    }

    private static boolean isIntention(CueMatch match) {
        return match.entry().stance(Frame.NOUN) == Stance.INTENDS;
    }

    private boolean isInfinitive(Range content) {
        return article.lower(content.from()).equals("to");
    }

    private Range object(CueMatch match) {
        for (int child : article.children(match.words().from())) {
            Range phrase = article.subtree(child);
            if (child >= match.words().to()
                    && article.is(child, "nmod", "obl", "acl")
                    && phrase.contains(match.words().to() - 1)) {
                return new Range(match.words().to(), phrase.to());
            }
        }
        return new Range(0, 0);
    }

    private @Nullable SourcePhrase source(int noun, Range cue) {
        int owner = article.child(noun, "nmod:poss");
        if (owner >= 0 && owner < noun) {
            Range range = article.subtree(owner);
            int to = article.tag(range.to() - 1).equals("POS") ? range.to() - 1 : range.to();
            return new SourcePhrase(owner, new Range(range.from(), Math.max(to, owner + 1)));
        }
        for (int child : article.children(noun)) {
            if (child > noun
                    && article.is(child, "nmod")
                    && Set.of("by", "from")
                            .contains(article.lower(article.subtree(child).from()))) {
                return new SourcePhrase(
                        child,
                        new Range(
                                article.subtree(child).from() + 1,
                                article.subtree(child).to()));
            }
        }
        int verb = article.head(noun);
        if (verb != ParsedArticle.ROOT && article.is(noun, "obj") && LIGHT_VERBS.contains(article.lemma(verb))) {
            int subject = article.child(verb, "nsubj");
            return subject < 0 || subject > verb || article.subtree(subject).overlaps(cue)
                    ? null
                    : SourcePhrase.around(article, subject, verb);
        }
        return null;
    }
}
