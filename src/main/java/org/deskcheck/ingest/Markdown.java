package org.deskcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.deskcheck.ingest.Block.Kind;
import org.deskcheck.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Markdown, as CommonMark defines it, with front matter. Paragraphs, list items and block quotes are
 * paragraphs; pictures, code blocks and tables are no prose.
 *
 * <p>Two things differ from CommonMark: indented lines are prose, not code, because news copy indents
 * paragraphs and holds no programs; and of HTML the tags are dropped, not what stands between them.
 */
final class Markdown {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(
                    Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class, FencedCodeBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    static Article read(Input input, String original) {
        FrontMatter front = FrontMatter.of(original);
        List<Block> blocks = new ArrayList<>();
        if (front.title() != null) {
            blocks.add(new Block(Kind.TITLE, front.title()));
        }
        MarkdownText text = new MarkdownText(original, front.end());
        Node document = PARSER.parse(original.substring(front.end()));
        for (Node node = document; node != null; node = following(node)) {
            if (node instanceof Heading heading) {
                boolean title = heading.getLevel() == 1 && blocks.isEmpty();
                add(blocks, title ? Kind.TITLE : Kind.HEADING, text.read(heading));
            } else if (node instanceof Paragraph paragraph && !text.isTable(paragraph)) {
                add(blocks, Kind.PARAGRAPH, text.read(paragraph));
            }
        }
        return ArticleBuilder.build(input, original, front.date(), blocks);
    }

    private static void add(List<Block> blocks, Kind kind, PassageBuilder passage) {
        if (!passage.isEmpty()) {
            blocks.add(new Block(kind, passage.build()));
        }
    }

    /** The next node in reading order; without recursion, because nesting has no limit. */
    private static @Nullable Node following(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node climbing = node;
        while (climbing != null && climbing.getNext() == null) {
            climbing = climbing.getParent();
        }
        return climbing == null ? null : climbing.getNext();
    }
}
