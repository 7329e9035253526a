package org.deskcheck.extract.attribution;

import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/**
 * The words that name a source.
 *
 * @param head the token that the others hang on
 * @param range all of them
 */
record SourcePhrase(int head, Range range) {

    /**
     * A phrase with what depends on its head, but without the clause that holds the cue: of "the man who
     * said so" only "the man".
     */
    static SourcePhrase around(ParsedArticle article, int head, int cue) {
        Range range = article.subtree(head);
        if (range.contains(cue)) {
            int clause = cue;
            while (article.head(clause) != head && article.head(clause) != ParsedArticle.ROOT) {
                clause = article.head(clause);
            }
            Range cut = article.subtree(clause);
            range = cut.from() > head ? new Range(range.from(), cut.from()) : new Range(cut.to(), range.to());
        }
        return new SourcePhrase(head, trimmed(article, range, head));
    }

    private static Range trimmed(ParsedArticle article, Range range, int head) {
        int from = range.from();
        int to = range.to();
        while (from < head && (article.isPunctuation(from) || article.tag(from).equals("CC"))) {
            from++;
        }
        to = article.endOfWords(head + 1, to);
        return from < to ? new Range(from, to) : Range.of(head);
    }
}
