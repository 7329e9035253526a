package org.deskcheck.extract;

import java.util.List;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.deskcheck.model.Quotation;

/** Tells how much of some words stands between quotation marks. */
final class Quoting {

    private Quoting() {}

    static Quotation of(ParsedArticle article, Quotations quotations, List<Range> ranges, boolean attributed) {
        int words = 0;
        int quoted = 0;
        for (Range range : ranges) {
            for (int token = range.from(); token < range.to(); token++) {
                if (!article.isPunctuation(token)) {
                    words++;
                    quoted += quotations.isQuoted(token) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return attributed ? Quotation.INDIRECT : Quotation.NONE;
        }
        return quoted == words ? Quotation.DIRECT : Quotation.MIXED;
    }
}
