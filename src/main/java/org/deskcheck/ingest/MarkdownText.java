package org.deskcheck.ingest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the running text of Markdown blocks, with where it stands. */
final class MarkdownText {

    private static final Pattern TABLE_RULE = Pattern.compile("\\|?\\s*+:?-++:?\\s*+(?:\\|\\s*+:?-++:?\\s*+)*+\\|?");

    private static final Pattern SILENT_TAG = Pattern.compile("(?i)<(?<close>/?)(?:script|style)\\b.*");

    private final String original;
    /** Where what CommonMark read begins in the original. */
    private final int base;

    MarkdownText(String original, int base) {
        this.original = original;
        this.base = base;
    }

    /** The text of a heading or paragraph; empty if it holds pictures alone. */
    PassageBuilder read(Node block) {
        PassageBuilder passage = new PassageBuilder();
        boolean silent = false;
        for (Node node = block.getFirstChild(); node != null; node = following(node, block)) {
            if (node instanceof HtmlInline tag) {
                Matcher script = SILENT_TAG.matcher(tag.getLiteral());
                silent = script.matches() ? script.group("close").isEmpty() : silent;
            } else if (!silent) {
                append(passage, node);
            }
        }
        return passage;
    }

    /** Whether a paragraph is a table: its second line is a rule of dashes between bars. */
    boolean isTable(Node paragraph) {
        List<SourceSpan> lines = paragraph.getSourceSpans();
        if (lines.size() < 2) {
            return false;
        }
        String rule = source(lines.get(1)).strip();
        return rule.indexOf('|') >= 0
                && source(lines.get(0)).indexOf('|') >= 0
                && TABLE_RULE.matcher(rule).matches();
    }

    private void append(PassageBuilder passage, Node node) {
        if (node instanceof Text text) {
            append(passage, node, text.getLiteral(), Notation.MARKDOWN);
        } else if (node instanceof Code code) {
            append(passage, node, code.getLiteral(), Notation.LITERAL);
        } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
            int at = passage.lastEnd();
            while (at < original.length() - 1 && original.charAt(at) != '\n' && original.charAt(at) != '\r') {
                at++;
            }
            passage.space(at, at + 1);
        }
    }

    private void append(PassageBuilder passage, Node node, String literal, Notation notation) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty() && !literal.isEmpty()) {
            int from = base + spans.get(0).getInputIndex();
            SourceSpan last = spans.get(spans.size() - 1);
            notation.append(passage, literal, original, from, base + last.getInputIndex() + last.getLength());
        }
    }

    private String source(SourceSpan span) {
        int from = base + span.getInputIndex();
        return original.substring(from, from + span.getLength());
    }

    /** The next inline node in reading order, pictures and what describes them left out. */
    private static @Nullable Node following(Node node, Node block) {
        if (node.getFirstChild() != null && !(node instanceof Image)) {
            return node.getFirstChild();
        }
        Node climbing = node;
        while (climbing.getNext() == null) {
            climbing = climbing.getParent();
            if (climbing == null || climbing == block) {
                return null;
            }
        }
        return climbing.getNext();
    }
}
