package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/** Finds the attributions whose cue is a verb: "she said", "vowed to", "was accused of". */
final class VerbalReports implements AttributionRule {

    private static final List<ContentRule> RULES = List.of(
            new QuotedContent(),
            new EnclosedReport(),
            new ClauseContent(),
            new FollowingQuote(),
            new PassiveContent(),
            new InfinitiveContent(),
            new Parenthetical(),
            new AsContent(),
            new ObjectContent());

    private final ParsedArticle article;
    private final Quotations quotations;
    private final CueLexicon lexicon;
    private final SubjectFinder subjects;
    private final ContentShape shape;

    VerbalReports(ParsedArticle article, Quotations quotations, CueLexicon lexicon) {
        this.article = article;
        this.quotations = quotations;
        this.lexicon = lexicon;
        this.subjects = new SubjectFinder(article, quotations);
        this.shape = new ContentShape(article, quotations);
    }

    @Override
    public @Nullable FoundAttribution at(int token) {
        if (!article.isVerb(token) || article.is(token, "aux", "cop", "case", "amod")) {
            return null;
        }
        for (CueMatch match : lexicon.at(article, token)) {
            FoundAttribution found = report(match);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable FoundAttribution report(CueMatch match) {
        VerbGroup group = VerbGroup.of(article, lexicon, match);
        VerbCue cue = new VerbCue(article, quotations, match, group, subjects.subject(group));
        for (ContentRule rule : RULES) {
            if (match.entry().takes(rule.frame())) {
                List<Range> content = rule.find(cue);
                FoundAttribution found = content.isEmpty() ? null : report(cue, rule.frame(), content);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable FoundAttribution report(VerbCue cue, Frame frame, List<Range> content) {
        SourcePhrase source = cue.source();
        CueEntry entry = cue.match().entry();
        boolean speech = frame == Frame.QUOTE || entry.takes(Frame.QUOTE);
        if (!speech && (isHypothetical(cue) || source == null && !cue.group().passive())) {
            return null;
        }
        List<Range> cueRanges = List.of(cue.group().words());
        List<Range> sourceRanges = source == null ? List.of() : List.of(source.range());
        List<Range> shaped = shape.of(content, cueRanges, sourceRanges);
        if (shaped.isEmpty()) {
            return null;
        }
        return new FoundAttribution(
                sourceRanges,
                source == null ? FoundAttribution.NOBODY : source.head(),
                cueRanges,
                shaped,
                cue.group().text(entry),
                cue.group().stance(entry.stance(frame), entry.isSpeech()),
                speech && frame != Frame.OBJECT && frame != Frame.AS && frame != Frame.INFINITIVE,
                frame == Frame.OBJECT || frame == Frame.AS || frame == Frame.INFINITIVE);
    }

    /** What somebody might think or want, nobody has said yet: "to condemn it", "must condemn it". */
    private boolean isHypothetical(VerbCue cue) {
        int verb = cue.group().top();
        if (article.tag(verb).equals("VB") && cue.group().leader() == null) {
            int auxiliary = article.child(verb, "aux");
            return auxiliary < 0 || !article.lemma(auxiliary).equals("do");
        }
        return false;
    }
}
