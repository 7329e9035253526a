package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/** The quotations of an article. */
public final class Quotations {

    private static final int NONE = -1;

    private final List<Quote> quotes = new ArrayList<>();
    private final int[] quoteOf;

    private Quotations(int tokens) {
        quoteOf = new int[tokens];
        Arrays.fill(quoteOf, NONE);
    }

    public static Quotations find(ParsedArticle article) {
        Quotations quotations = new Quotations(article.size());
        boolean leftOpen = false;
        for (Block block : article.blocks()) {
            List<QuotedStretch> stretches = block.tokens().isEmpty()
                    ? List.of()
                    : QuotationScanner.scan(block.passage().text());
            boolean first = true;
            int token = block.tokens().from();
            for (QuotedStretch stretch : stretches) {
                while (token < block.tokens().to() && article.end(token) <= stretch.start()) {
                    token++;
                }
                int from = token;
                while (token < block.tokens().to() && article.start(token) < stretch.end()) {
                    token++;
                }
                boolean opensBlock = from == block.tokens().from();
                quotations.add(new Quote(new Range(from, token), stretch.closed(), first && opensBlock && leftOpen));
                first = false;
            }
            leftOpen =
                    !stretches.isEmpty() && !stretches.get(stretches.size() - 1).closed();
        }
        return quotations;
    }

    private void add(Quote quote) {
        if (!quote.range().isEmpty()) {
            Arrays.fill(quoteOf, quote.range().from(), quote.range().to(), quotes.size());
            quotes.add(quote);
        }
    }

    List<Quote> all() {
        return quotes;
    }

    /** Whether a token stands within quotation marks, or is one. */
    public boolean isQuoted(int token) {
        return quoteOf[token] != NONE;
    }

    /** The quotation that a token belongs to, with its marks. */
    public @Nullable Quote at(int token) {
        return token < 0 || token >= quoteOf.length || quoteOf[token] == NONE ? null : quotes.get(quoteOf[token]);
    }

    /** The first quotation that begins in a range. */
    @Nullable
    Quote firstIn(Range range) {
        for (int token = range.from(); token < range.to(); token++) {
            Quote quote = at(token);
            if (quote != null && quote.range().from() == token) {
                return quote;
            }
        }
        return null;
    }

    /** A quotation with those that go on with it in the paragraphs behind. */
    List<Range> chain(Quote quote) {
        List<Range> chain = new ArrayList<>(List.of(quote.range()));
        for (int next = quoteOf[quote.range().from()] + 1; next < quotes.size(); next++) {
            if (!quotes.get(next).continues()) {
                break;
            }
            chain.add(quotes.get(next).range());
        }
        return chain;
    }
}
