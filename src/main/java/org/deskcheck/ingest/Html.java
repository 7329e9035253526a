package org.deskcheck.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deskcheck.ingest.Block.Kind;
import org.deskcheck.model.Article;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A web page, of which the article is read: no menus, captions, forms, scripts, comments or lists of other
 * stories. Pages that are not well formed are read as a browser would.
 */
final class Html {

    private Html() {}

    static Article read(Input input, String original) {
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(original, "");
        Prose prose = Prose.of(page);
        Clutter clutter = new Clutter(prose);
        Element article = ArticleElement.in(page, prose);
        PageMetadata metadata = new PageMetadata(page, original);
        Element heading = metadata.titleHeading(article, clutter);

        List<Block> blocks = new ArrayList<>(HtmlBlocks.read(article, heading, original, clutter));
        if (heading == null) {
            metadata.declaredTitle().ifPresent(title -> blocks.add(0, new Block(Kind.TITLE, title)));
        } else if (!heading.parents().contains(article)) {
            blocks.addAll(0, HtmlBlocks.read(heading, heading, original, clutter));
        }
        removeKickers(blocks, heading);
        blocks.sort(Comparator.comparingInt(block -> block.passage().span().start()));
        return ArticleBuilder.build(input, original, metadata.date(article), blocks);
    }

    /** Above the heading stand the names of desk and series; sentences there are the article's all the same. */
    private static void removeKickers(List<Block> blocks, @Nullable Element heading) {
        if (heading != null) {
            int title = heading.sourceRange().startPos();
            blocks.removeIf(block -> block.passage().span().start() < title && !Sentences.isClosed(block.text()));
        }
    }
}
