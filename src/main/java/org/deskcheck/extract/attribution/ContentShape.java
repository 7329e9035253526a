package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/**
 * Gives a content its edges: cue and source are cut out, quotations are taken whole, stops at the ends
 * are left off.
 */
final class ContentShape {

    private final ParsedArticle article;
    private final Quotations quotations;

    ContentShape(ParsedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
    }

    List<Range> of(List<Range> content, List<Range> cue, List<Range> source) {
        List<Range> shaped = new ArrayList<>();
        for (Range range : content) {
            shaped.add(wholeQuotes(range, cue, source));
        }
        List<Range> rest = Range.without(Range.without(merged(shaped), cue), source);
        List<Range> trimmed = new ArrayList<>();
        for (Range range : rest) {
            Range inner = trimmed(range);
            if (!inner.isEmpty()) {
                trimmed.add(inner);
            }
        }
        return trimmed;
    }

    /** Where a range ends within a quotation, the rest of that belongs to it, unless the cue stands between. */
    private Range wholeQuotes(Range range, List<Range> cue, List<Range> source) {
        if (range.isEmpty()) {
            return range;
        }
        Range whole = range;
        Quote first = quotations.at(range.from());
        Quote last = quotations.at(range.to() - 1);
        if (first != null && free(first.range(), cue, source)) {
            whole = whole.union(first.range());
        }
        if (last != null && free(last.range(), cue, source)) {
            whole = whole.union(last.range());
        }
        return whole;
    }

    private static boolean free(Range quote, List<Range> cue, List<Range> source) {
        return cue.stream().noneMatch(quote::overlaps) && source.stream().noneMatch(quote::overlaps);
    }

    private List<Range> merged(List<Range> ranges) {
        List<Range> sorted = new ArrayList<>(ranges);
        sorted.sort(Comparator.comparingInt(Range::from));
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            int last = merged.size() - 1;
            boolean joins = last >= 0
                    && !range.isEmpty()
                    && range.from() <= merged.get(last).to()
                    && article.blockNumber(range.from())
                            == article.blockNumber(merged.get(last).to() - 1);
            if (joins) {
                merged.set(last, merged.get(last).union(range));
            } else if (!range.isEmpty()) {
                merged.add(range);
            }
        }
        return merged;
    }

    private Range trimmed(Range range) {
        int from = range.from();
        int to = range.to();
        while (from < to && isStop(from)) {
            from++;
        }
        while (to > from && isStop(to - 1)) {
            to--;
        }
        return new Range(from, to);
    }

    private boolean isStop(int token) {
        Quote quote = quotations.at(token);
        boolean mark =
                quote != null && (quote.range().from() == token || quote.range().to() == token + 1);
        return !mark
                && article.isPunctuation(token)
                && "([$€£%".indexOf(article.form(token).charAt(0)) < 0;
    }
}
