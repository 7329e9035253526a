package org.deskcheck.extract.attribution;

import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * A verb of the lexicon in its surroundings, for the rules that look for its content.
 *
 * @param article where it stands
 * @param quotations the article's
 * @param match the cue
 * @param group the verb with its auxiliaries
 * @param source who speaks, if anybody is named
 */
record VerbCue(
        ParsedArticle article,
        Quotations quotations,
        CueMatch match,
        VerbGroup group,
        @Nullable SourcePhrase source) {

    int verb() {
        return group.verb();
    }

    Range sentence() {
        return article.sentenceOf(group.verb());
    }

    /** Where the words of cue and source begin, if the source stands beside the cue, else where the cue does. */
    int start() {
        return source != null && isBeside(source.range().to(), group.words().from())
                ? source.range().from()
                : group.words().from();
    }

    /** Where the words of cue and source end. */
    int end() {
        return source != null && isBeside(group.words().to(), source.range().from())
                ? source.range().to()
                : group.words().to();
    }

    private boolean isBeside(int end, int start) {
        if (start < end) {
            return false;
        }
        for (int token = end; token < start; token++) {
            if (!article.isPunctuation(token) && !article.tag(token).equals("RB")) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comma, a dash or the end of a quotation parts cue and source from what stands before. */
    boolean isSetOff() {
        int before = start() - 1;
        if (before < sentence().from()) {
            return before >= article.block(verb()).tokens().from() && quotations.isQuoted(before);
        }
        String mark = article.lower(before);
        Quote quote = quotations.at(before);
        boolean endsQuote = quote != null && quote.range().to() == before + 1;
        return endsQuote || mark.equals(",") || mark.equals("--") || mark.equals("—") || mark.equals("–");
    }

    /** Whether cue and source stand between stops on both sides: …, she said, … */
    boolean isEnclosed() {
        int end = end();
        Range sentence = sentence();
        return isSetOff() && (end >= sentence.to() || ",.!?;".contains(article.lower(end)));
    }
}
