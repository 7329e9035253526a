package org.deskcheck.extract.source;

import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;

/** Tells what stands over an article. */
final class Headline {

    /** In tokens. */
    private static final int LONGEST = 24;

    private Headline() {}

    /** Whether a token stands in the title, or in the first line if that is short. */
    static boolean has(ParsedArticle article, int token) {
        Block block = article.block(token);
        return block.kind() == Block.Kind.TITLE
                || (article.blockNumber(token) == 0 && block.tokens().size() <= LONGEST);
    }
}
