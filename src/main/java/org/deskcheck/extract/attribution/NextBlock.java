package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/** What a paragraph that ends in a colon introduces. */
final class NextBlock {

    private NextBlock() {}

    /** The quotation that begins the next paragraph, or all of that paragraph if none does. */
    static List<Range> content(ParsedArticle article, Quotations quotations, int colon) {
        int number = article.blockNumber(colon) + 1;
        if (number >= article.blocks().size()) {
            return List.of();
        }
        Block next = article.blocks().get(number);
        if (next.kind() != Block.Kind.PARAGRAPH || next.tokens().isEmpty()) {
            return List.of();
        }
        Quote quote = quotations.at(next.tokens().from());
        return quote == null ? List.of(next.tokens()) : quotations.chain(quote);
    }
}
