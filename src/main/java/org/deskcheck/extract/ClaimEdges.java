package org.deskcheck.extract;

import java.util.Set;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.attribution.Quote;
import org.deskcheck.extract.text.Dateline;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** Takes from the ends of a claim what is not part of what it says: stops, quotation marks, "that". */
final class ClaimEdges {

    private static final Set<String> OPENERS = Set.of("that", "as", "and", "but", "or", "so", "yet");
    private static final Set<String> LINKS = Set.of(
            "even",
            "though",
            "although",
            "because",
            "while",
            "when",
            "after",
            "before",
            "since",
            "if",
            "unless",
            "which",
            "who",
            "whose",
            "whom",
            "where",
            "that",
            "as",
            "and",
            "but",
            "or",
            "so",
            "yet",
            "whereas",
            "until",
            "with",
            "than");

    private final ParsedArticle article;
    private final Quotations quotations;

    ClaimEdges(ParsedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
    }

    /** What somebody said. */
    Range ofContent(Range range) {
        Range bare = withoutMarks(range);
        int from = bare.from();
        while (from < bare.to() - 1 && (isOpener(from) || isStop(from, bare))) {
            from++;
        }
        return withoutMarks(new Range(from, bare.to()));
    }

    /** "That" and "and" before a clause; "But" at the beginning of a sentence belongs to it, also of a quoted one. */
    private boolean isOpener(int token) {
        return OPENERS.contains(article.lower(token)) && !isPronoun(token) && !opensSentence(token);
    }

    private boolean opensSentence(int token) {
        int first = Math.max(article.sentenceOf(token).from(), Dateline.end(article, article.block(token)));
        while (first < token && article.isPunctuation(first)) {
            first++;
        }
        return first == token || Character.isUpperCase(article.form(token).charAt(0));
    }

    private boolean isPronoun(int token) {
        return article.tag(token).equals("DT") || article.is(token, "nsubj", "det");
    }

    /** What the author says: without the words that link it to what others say. */
    Range ofAuthor(Range range) {
        int from = Math.max(range.from(), Dateline.end(article, article.block(range.from())));
        int to = Math.max(from, range.to());
        while (from < to && (isStop(from, range) || isOpener(from))) {
            from++;
        }
        while (to > from && (isStop(to - 1, range) || LINKS.contains(article.lower(to - 1)))) {
            to--;
        }
        return new Range(from, to);
    }

    private Range withoutMarks(Range range) {
        int from = range.from();
        int to = range.to();
        while (from < to && isStop(from, range)) {
            from++;
        }
        while (to > from && isStop(to - 1, range)) {
            to--;
        }
        return new Range(from, to);
    }

    /** Stops, and quotation marks unless they stand around some words within the claim. */
    private boolean isStop(int token, Range range) {
        if (!article.isPunctuation(token) || "$€£%".indexOf(article.form(token).charAt(0)) >= 0) {
            return false;
        }
        Quote quote = quotations.at(token);
        if (quote == null) {
            return "([".indexOf(article.form(token).charAt(0)) < 0
                    && ")]".indexOf(article.form(token).charAt(0)) < 0;
        }
        boolean mark = quote.range().from() == token || quote.range().to() == token + 1;
        return !mark || !isWithin(quote.range(), range);
    }

    private static boolean isWithin(Range quote, Range claim) {
        boolean inside = claim.from() <= quote.from() && quote.to() <= claim.to();
        boolean all = quote.from() - claim.from() <= 1 && claim.to() - quote.to() <= 1;
        return inside && !all;
    }
}
