package org.deskcheck.extract.source;

import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** Takes from a phrase the words that can stand as the name of a source. */
final class PhraseNames {

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that", "these", "those");

    private PhraseNames() {}

    /** All of a phrase as a name, without a determiner in front and a comma behind. */
    static String whole(ParsedArticle article, Range phrase) {
        int from = withoutDeterminer(article, phrase);
        int to = article.endOfWords(from + 1, phrase.to());
        return article.text(new Range(from, to));
    }

    /** The phrase as a name: without a determiner in front, up to a comma or a clause. */
    static String name(ParsedArticle article, Range phrase) {
        int from = withoutDeterminer(article, phrase);
        int to = from + 1;
        boolean bare = article.lower(from).equals("those");
        while (to < phrase.to()
                && !article.lower(to).equals(",")
                && (bare || !article.tag(to).startsWith("W"))
                && !isTimeAtEnd(article, to, phrase.to())) {
            to++;
        }
        to = article.tag(to - 1).equals("POS") && to - 1 > from ? to - 1 : to;
        return article.text(new Range(from, to));
    }

    private static boolean isTimeAtEnd(ParsedArticle article, int token, int end) {
        int behind = TimeWords.end(article, token, end);
        boolean last = behind == end || (behind > token && article.lower(behind).equals(","));
        return last && behind > token && !article.tag(token - 1).equals("IN");
    }

    /** Where a phrase goes on behind its determiner; in "those who did" that is all there is. */
    private static int withoutDeterminer(ParsedArticle article, Range phrase) {
        int from = phrase.from();
        while (from < phrase.to() - 1
                && DETERMINERS.contains(article.lower(from))
                && !article.tag(from + 1).startsWith("W")
                && !article.tag(from + 1).equals("IN")) {
            from++;
        }
        return from;
    }
}
