package org.deskcheck.extract.source;

import java.util.Set;
import org.deskcheck.extract.text.ParsedArticle;

/** Finds words in a noun phrase that tell when: "a survey last week". */
final class TimeWords {

    private static final Set<String> TIME = Set.of("last", "this", "next", "earlier", "late", "early");
    private static final Set<String> PERIODS =
            Set.of("week", "month", "year", "spring", "summer", "fall", "autumn", "winter", "night", "weekend");

    private TimeWords() {}

    /** The end of "Monday" or "last week" where it tells when, as in "a survey last week"; the token itself if it does not. */
    static int end(ParsedArticle article, int token, int end) {
        boolean week =
                TIME.contains(article.lower(token)) && token + 1 < end && PERIODS.contains(article.lower(token + 1));
        int behind = NameRun.isDate(article, token) ? token + 1 : week ? token + 2 : token;
        boolean modifies = behind < end
                && (article.tag(behind).startsWith("NN") || article.tag(behind).equals("POS"));
        return modifies ? token : behind;
    }
}
