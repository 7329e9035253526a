package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/**
 * Gives whole quotations that no cue of their own attributes to the attribution before them: in
 * {@code "No," she said. "Not today."} the second one is hers too.
 */
final class UnclaimedQuotations {

    private static final int MOST_BETWEEN = 4;

    private final ParsedArticle article;
    private final Quotations quotations;

    UnclaimedQuotations(ParsedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
    }

    /** @param found attributions by the position of their cues */
    List<FoundAttribution> join(List<FoundAttribution> found) {
        boolean[] claimed = new boolean[article.size()];
        for (FoundAttribution attribution : found) {
            attribution.content().forEach(range -> mark(claimed, range));
            attribution.cue().forEach(range -> mark(claimed, range));
        }
        List<List<Range>> more = new ArrayList<>();
        found.forEach(attribution -> more.add(new ArrayList<>()));
        int next = 0;
        for (Quote quote : quotations.all()) {
            int from = quote.range().from();
            while (next < found.size() && found.get(next).at() < from) {
                next++;
            }
            if (!claimed[from] && isStatement(quote)) {
                int speaker = speaker(found, next, quote, more);
                if (speaker >= 0) {
                    more.get(speaker).add(quote.range());
                }
            }
        }
        return widened(found, more);
    }

    private static void mark(boolean[] claimed, Range range) {
        for (int token = range.from(); token < range.to(); token++) {
            claimed[token] = true;
        }
    }

    /** Whether a quotation is a sentence of its own rather than a word or two that the author borrows. */
    private boolean isStatement(Quote quote) {
        int from = quote.range().from();
        boolean begins = article.sentenceOf(from).from() == from || quote.continues();
        return begins && quote.range().size() > 3;
    }

    /** The attribution before the quotation, of several near ones rather one that quotes, or -1. */
    private int speaker(List<FoundAttribution> found, int next, Quote quote, List<List<Range>> more) {
        int fallback = -1;
        for (int i = next - 1; i >= Math.max(0, next - MOST_BETWEEN); i--) {
            if (speaksOn(found.get(i), quote, more.get(i))) {
                List<Range> content = found.get(i).content();
                if (quotations.isQuoted(content.get(content.size() - 1).to() - 1)) {
                    return i;
                }
                fallback = fallback < 0 ? i : fallback;
            }
        }
        return fallback;
    }

    /** Whether the attribution stands right before the quotation: in its paragraph, or in the one before it. */
    private boolean speaksOn(FoundAttribution attribution, Quote quote, List<Range> more) {
        int block = article.blockNumber(quote.range().from());
        int last = attribution.content().get(attribution.content().size() - 1).to() - 1;
        int reach = more.isEmpty()
                ? Math.max(last, attribution.at())
                : more.get(more.size() - 1).to() - 1;
        if (article.blockNumber(reach) == block) {
            return true;
        }
        return article.blockNumber(reach) == block - 1
                && quote.range().from() == article.blocks().get(block).tokens().from()
                && quotations.isQuoted(reach);
    }

    private static List<FoundAttribution> widened(List<FoundAttribution> found, List<List<Range>> more) {
        List<FoundAttribution> widened = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            List<Range> content = new ArrayList<>(found.get(i).content());
            content.addAll(more.get(i));
            content.sort(Comparator.comparingInt(Range::from));
            widened.add(more.get(i).isEmpty() ? found.get(i) : found.get(i).withContent(content));
        }
        return widened;
    }
}
