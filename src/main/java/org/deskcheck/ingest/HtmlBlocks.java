package org.deskcheck.ingest;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.ingest.Block.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of an HTML element: headings, paragraphs, list items, cells, lines parted by two breaks. */
final class HtmlBlocks implements NodeFilter {

    private final String original;
    private final Clutter clutter;
    private final @Nullable Element title;
    private final List<Block> blocks = new ArrayList<>();
    private PassageBuilder passage = new PassageBuilder();
    private Kind kind = Kind.PARAGRAPH;
    private int breaks;
    private int cells;
    private int links;
    private int linked;

    private HtmlBlocks(String original, Clutter clutter, @Nullable Element title) {
        this.original = original;
        this.clutter = clutter;
        this.title = title;
    }

    /** @param title the heading that is the article's title, if one is */
    static List<Block> read(Element article, @Nullable Element title, String original, Clutter clutter) {
        HtmlBlocks reader = new HtmlBlocks(original, clutter, title);
        NodeTraversor.filter(reader, article);
        reader.endBlock();
        return reader.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            read(text);
        } else if (node instanceof Element element) {
            if (depth > 0 && clutter.is(element)) {
                return skip(element);
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult skip(Element element) {
        if (element.isBlock()) {
            endBlock();
        }
        return FilterResult.SKIP_ENTIRELY;
    }

    private void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak(element.sourceRange());
        } else if (element.isBlock()) {
            endBlock();
            kind = element == title ? Kind.TITLE : isHeading(tag) ? Kind.HEADING : kind;
            cells += isCell(tag) ? 1 : 0;
        } else if (tag.equals("a")) {
            links++;
        }
    }

    private void close(Element element) {
        String tag = element.normalName();
        if (element.isBlock()) {
            endBlock();
            kind = isHeading(tag) ? Kind.PARAGRAPH : kind;
            cells -= isCell(tag) ? 1 : 0;
        } else if (tag.equals("a")) {
            links--;
        }
    }

    private void read(TextNode text) {
        Range range = text.sourceRange();
        if (!range.isTracked() || range.isImplicit()) {
            return;
        }
        // Where tags are crossed, the parser moves text; a passage must not run backwards.
        if (range.startPos() < passage.lastEnd()) {
            endBlock();
        }
        int before = passage.lastEnd();
        Notation.HTML.append(passage, text.getWholeText(), original, range.startPos(), range.endPos());
        if (passage.lastEnd() > before) {
            breaks = 0;
            linked += links > 0 ? passage.lastEnd() - Math.max(before, range.startPos()) : 0;
        }
    }

    private void lineBreak(Range range) {
        breaks++;
        if (breaks > 1) {
            endBlock();
        } else if (range.isTracked() && range.startPos() >= passage.lastEnd()) {
            passage.space(range.startPos(), range.endPos());
        }
    }

    private void endBlock() {
        if (!passage.isEmpty()) {
            Block block = new Block(kind, passage.build());
            if (!isMereLink(block) && !isMereFigure(block)) {
                blocks.add(block);
            }
            passage = new PassageBuilder();
        }
        breaks = 0;
        linked = 0;
    }

    /** "More on the talks", all of it a link; a heading that is one belongs to another story. */
    private boolean isMereLink(Block block) {
        return block.kind() != Kind.TITLE
                && linked * 10 > block.passage().span().length() * 9
                && !Sentences.isClosed(block.text());
    }

    /** Tables hold layout or figures; only the former holds sentences. */
    private boolean isMereFigure(Block block) {
        return cells > 0 && block.kind() == Kind.PARAGRAPH && !Sentences.isClosed(block.text());
    }

    private static boolean isHeading(String tag) {
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    private static boolean isCell(String tag) {
        return tag.equals("td") || tag.equals("th");
    }
}
