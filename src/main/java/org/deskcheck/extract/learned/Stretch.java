package org.deskcheck.extract.learned;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.deskcheck.extract.attribution.FoundAttribution;
import org.deskcheck.extract.attribution.Quotations;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;

/**
 * A stretch of an article within which an attribution is looked for: a paragraph, or two where the first
 * ends in a colon and introduces the second.
 *
 * @param range its tokens in the article
 * @param tokens the same, as features look at them
 * @param found what the rules found in them, by the position of their cues
 * @param rules the same, as features look at it
 * @param title whether it is the title
 */
record Stretch(Range range, Tokens tokens, List<FoundAttribution> found, RuleRoles rules, boolean title) {

    /** Longer paragraphs are cut between sentences: nobody's words run on so long, and time and memory stay bounded. */
    private static final int MOST_TOKENS = 1500;

    /**
     * Cuts an article into stretches. Headings and repeated paragraphs are left out.
     *
     * @param found what the rules found in the article, by the position of their cues
     */
    static List<Stretch> of(
            ParsedArticle article, Quotations quotations, List<FoundAttribution> found, CueFrames frames) {
        List<Stretch> stretches = new ArrayList<>();
        Range open = null;
        for (Block block : article.blocks()) {
            boolean read = block.kind() != Block.Kind.HEADING
                    && !block.repeated()
                    && !block.tokens().isEmpty();
            if (open != null && !read) {
                cut(article, open).forEach(part -> stretches.add(stretch(article, quotations, found, frames, part)));
                open = null;
            }
            if (read) {
                open = open == null ? block.tokens() : open.union(block.tokens());
                boolean introduces = block.kind() == Block.Kind.PARAGRAPH
                        && article.form(block.tokens().to() - 1).equals(":");
                if (!introduces) {
                    cut(article, open)
                            .forEach(part -> stretches.add(stretch(article, quotations, found, frames, part)));
                    open = null;
                }
            }
        }
        if (open != null) {
            cut(article, open).forEach(part -> stretches.add(stretch(article, quotations, found, frames, part)));
        }
        return stretches;
    }

    private static List<Range> cut(ParsedArticle article, Range whole) {
        List<Range> parts = new ArrayList<>();
        int from = whole.from();
        for (int at = from; at < whole.to(); ) {
            int end = article.sentenceOf(at).to();
            if (end - from > MOST_TOKENS && at > from) {
                parts.add(new Range(from, at));
                from = at;
            }
            at = end;
        }
        parts.add(new Range(from, whole.to()));
        return parts;
    }

    private static Stretch stretch(
            ParsedArticle article, Quotations quotations, List<FoundAttribution> found, CueFrames frames, Range range) {
        List<FoundAttribution> here = found.subList(firstFrom(range.from(), found), firstFrom(range.to(), found));
        List<Roles> roles = here.stream()
                .map(attribution -> Roles.certain(
                        inside(range, attribution.source()),
                        inside(range, attribution.cue()),
                        inside(range, attribution.content())))
                .toList();
        boolean title = article.block(range.from()).kind() == Block.Kind.TITLE;
        return new Stretch(
                range, new Tokens(article, quotations, range, frames), here, new RuleRoles(range.size(), roles), title);
    }

    /** The first of the attributions whose cue begins at a token or behind it. */
    private static int firstFrom(int token, List<FoundAttribution> found) {
        int from = 0;
        int to = found.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (found.get(middle).at() < token) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static BitSet inside(Range range, List<Range> ranges) {
        BitSet tokens = new BitSet();
        for (Range part : ranges) {
            Range cut = part.cut(range);
            if (!cut.isEmpty()) {
                tokens.set(cut.from() - range.from(), cut.to() - range.from());
            }
        }
        return tokens;
    }

    /** What of some ranges of the article lies within the stretch, as its own tokens. */
    BitSet tokens(List<Range> ranges) {
        return inside(range, ranges);
    }

    /** The ranges of the article that a set of the stretch's tokens makes; neighbours within a block make one. */
    List<Range> ranges(ParsedArticle article, BitSet set) {
        List<Range> ranges = new ArrayList<>();
        for (int from = set.nextSetBit(0); from >= 0; ) {
            int block = article.blockNumber(range.from() + from);
            int to = from + 1;
            while (set.get(to) && article.blockNumber(range.from() + to) == block) {
                to++;
            }
            ranges.add(new Range(range.from() + from, range.from() + to));
            from = set.nextSetBit(to);
        }
        return ranges;
    }
}
