package org.deskcheck.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** The quotation or the colon behind the cue: she said: "No."; she called out "No" twice. */
final class FollowingQuote implements ContentRule {

    private static final int FARTHEST = 14;

    @Override
    public Frame frame() {
        return Frame.QUOTE;
    }

    @Override
    public List<Range> find(VerbCue cue) {
        ParsedArticle article = cue.article();
        int blockEnd = article.block(cue.verb()).tokens().to();
        int limit = Math.min(blockEnd, cue.end() + FARTHEST);
        for (int token = cue.end(); token < limit; token++) {
            Quote quote = cue.quotations().at(token);
            if (quote != null) {
                return quote.range().from() == token && isIntroduced(cue, quote) ? withRest(cue, quote) : List.of();
            }
            if (article.lower(token).equals(":")) {
                return behindColon(cue, token);
            }
            if (token >= cue.sentence().to() || endsSentence(article, token)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** A quotation away from the cue must be one of a sentence, not of a word or two. */
    private static boolean isIntroduced(VerbCue cue, Quote quote) {
        ParsedArticle article = cue.article();
        int from = quote.range().from();
        String before = article.lower(from - 1);
        boolean beside = from == cue.end() || before.equals(",") || before.equals("that");
        return beside
                || quote.range().size() > 4
                        && Character.isUpperCase(article.form(from + 1).charAt(0))
                        && article.child(cue.verb(), "obj") < 0;
    }

    private static List<Range> behindColon(VerbCue cue, int colon) {
        ParsedArticle article = cue.article();
        Range block = article.block(colon).tokens();
        int next = colon + 1;
        if (next < block.to()) {
            Quote quote = cue.quotations().at(next);
            return quote == null
                    ? List.of(new Range(next, article.sentenceOf(next).to()))
                    : cue.quotations().chain(quote);
        }
        return NextBlock.content(article, cue.quotations(), colon);
    }

    private static List<Range> withRest(VerbCue cue, Quote quote) {
        List<Range> content = new ArrayList<>(cue.quotations().chain(quote));
        int to = quote.range().to();
        int end = cue.sentence().to();
        boolean goesOn =
                to < end && !cue.article().isPunctuation(to) && cue.article().within(to, cue.verb());
        if (goesOn) {
            content.add(new Range(to, end));
        }
        return content;
    }

    private static boolean endsSentence(ParsedArticle article, int token) {
        String mark = article.lower(token);
        return mark.equals(".") || mark.equals("!") || mark.equals("?") || mark.equals(";");
    }
}
