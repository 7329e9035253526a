package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Lexicons;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of an article. Immutable and safe to share between threads. */
public final class AttributionFinder {

    private final CueLexicon lexicon;

    /** @throws IllegalArgumentException if the lexicon {@code cues} is missing or malformed */
    public AttributionFinder(Lexicons lexicons) {
        this.lexicon = new CueLexicon(lexicons);
    }

    /** The attributions by the position of their cues. Repeated paragraphs and headings have none. */
    public List<FoundAttribution> find(ParsedArticle article, Quotations quotations) {
        List<AttributionRule> rules = List.of(
                new VerbalReports(article, quotations, lexicon),
                new PrepositionalReports(article, quotations, lexicon),
                new ReportingNouns(article, quotations, lexicon),
                new AdjectivalReports(article, quotations, lexicon),
                new ReportingAdverbs(article, quotations, lexicon));
        AttributionRule colons = new ColonReports(article, quotations);
        List<FoundAttribution> found = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (!block.repeated() && block.kind() != Block.Kind.HEADING) {
                findIn(block, rules, colons, quotations, found);
            }
        }
        return Nested.pruned(new UnclaimedQuotations(article, quotations).join(found));
    }

    /** The same attributions, with the quotations that go on in the sentences and paragraphs behind them. */
    public List<FoundAttribution> withFollowingQuotations(
            ParsedArticle article, Quotations quotations, List<FoundAttribution> found) {
        return new UnclaimedQuotations(article, quotations).join(found);
    }

    /** What a cue means that somebody else has found. */
    public CueSense sense(ParsedArticle article, Range cue) {
        return CueSense.of(article, cue, lexicon);
    }

    private static void findIn(
            Block block,
            List<AttributionRule> rules,
            AttributionRule colons,
            Quotations quotations,
            List<FoundAttribution> found) {
        int spoken = 0;
        for (int token = block.tokens().from(); token < block.tokens().to(); token++) {
            if (quotations.isQuoted(token)) {
                continue;
            }
            FoundAttribution report = first(rules, token);
            if (report == null && spoken < token) {
                report = colons.at(token);
            }
            if (report != null) {
                found.add(report);
                spoken = Math.max(
                        spoken,
                        report.content().get(report.content().size() - 1).to());
            }
        }
    }

    private static @Nullable FoundAttribution first(List<AttributionRule> rules, int token) {
        for (AttributionRule rule : rules) {
            FoundAttribution report = rule.at(token);
            if (report != null) {
                return report;
            }
        }
        return null;
    }
}
