package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** The quotation before the cue, and the one that goes on behind it: "No," she said. "Not today." */
final class QuotedContent implements ContentRule {

    @Override
    public Frame frame() {
        return Frame.QUOTE;
    }

    @Override
    public List<Range> find(VerbCue cue) {
        ParsedArticle article = cue.article();
        int last = cue.start() - 1;
        int blockStart = article.block(cue.verb()).tokens().from();
        if (last > blockStart
                && article.lower(last).equals(",")
                && !cue.quotations().isQuoted(last)) {
            last--;
        }
        if (last < blockStart) {
            return List.of();
        }
        Quote quote = cue.quotations().at(last);
        if (quote == null || quote.range().to() != last + 1 || !isSpoken(cue, quote)) {
            return List.of();
        }
        List<Range> content = new ArrayList<>();
        content.add(new Range(clauseStart(cue, quote), quote.range().to()));
        content.addAll(rest(cue));
        return content;
    }

    /** Borrowed words that a verb happens to follow are no speech: The "wonder bridge" was closed. */
    private static boolean isSpoken(VerbCue cue, Quote quote) {
        int close = quote.range().to() - 1;
        boolean stop = cue.article().isPunctuation(close - 1) || close + 1 < cue.start() || !quote.closed();
        return stop || (cue.source() != null && !cue.group().passive());
    }

    /** Words before the quotation in its sentence belong to the content: It is "a farce," she said. */
    private static int clauseStart(VerbCue cue, Quote quote) {
        ParsedArticle article = cue.article();
        int from = quote.range().from();
        int start = article.sentenceOf(from).from();
        if (article.sentenceNumber(from) != article.sentenceNumber(cue.verb()) || start == from) {
            return from;
        }
        for (int token = start; token < from; token++) {
            boolean ownReport = article.isVerb(token)
                    && article.child(token, "nsubj") >= 0
                    && article.lower(from - 1).equals(",");
            if (ownReport || cue.quotations().isQuoted(token)) {
                return from;
            }
        }
        return article.tag(start).equals("CC") ? start + 1 : start;
    }

    /** The quotation that follows in the same sentence: "No," she said, "not today." */
    private static List<Range> rest(VerbCue cue) {
        int at = cue.end();
        int limit = Math.min(cue.sentence().to(), at + 25);
        Quote next = cue.quotations().firstIn(new Range(at, limit));
        if (next == null) {
            return List.of();
        }
        return next.range().from() > at && !endsClause(cue, next)
                ? List.of()
                : cue.quotations().chain(next);
    }

    private static boolean endsClause(VerbCue cue, Quote next) {
        String before = cue.article().lower(next.range().from() - 1);
        return before.equals(",") || before.equals(":") || before.equals("--") || before.equals("that");
    }
}
