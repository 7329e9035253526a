package org.deskcheck.extract.attribution;

import java.util.List;
import org.deskcheck.extract.text.Block;
import org.deskcheck.extract.text.ParsedArticle;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attributions whose cue is a colon: the headline "Mayor: We will fight", "Talks to go on:
 * Kremlin", and "She had a message for the council:" before a quotation.
 */
final class ColonReports implements AttributionRule {

    private static final int LONGEST_NAME = 6;

    private final ParsedArticle article;
    private final Quotations quotations;
    private final SubjectFinder subjects;
    private final ContentShape shape;

    ColonReports(ParsedArticle article, Quotations quotations) {
        this.article = article;
        this.quotations = quotations;
        this.subjects = new SubjectFinder(article, quotations);
        this.shape = new ContentShape(article, quotations);
    }

    @Override
    public @Nullable FoundAttribution at(int token) {
        if (!article.lower(token).equals(":")) {
            return null;
        }
        Range block = article.block(token).tokens();
        Range before = new Range(block.from(), token);
        Range behind = new Range(token + 1, block.to());
        if (isName(before) && (isTitle(token) || introducesQuote(token))) {
            return report(
                    token, before, behind.isEmpty() ? NextBlock.content(article, quotations, token) : List.of(behind));
        }
        if (isTitle(token) && isName(behind) && behind.size() <= 4 && before.size() > behind.size()) {
            return report(token, behind, List.of(before));
        }
        return introducesQuote(token) ? introduction(token) : null;
    }

    private boolean isTitle(int token) {
        return article.block(token).kind() == Block.Kind.TITLE;
    }

    private boolean introducesQuote(int colon) {
        int next = colon + 1;
        return next < article.size()
                && quotations.isQuoted(next)
                && article.blockNumber(next) - article.blockNumber(colon) <= 1
                && article.block(next).kind() == Block.Kind.PARAGRAPH;
    }

    private boolean isName(Range range) {
        if (range.isEmpty() || range.size() > LONGEST_NAME) {
            return false;
        }
        boolean named = false;
        for (int token = range.from(); token < range.to(); token++) {
            String tag = article.tag(token);
            named |= tag.startsWith("NN")
                    && Character.isUpperCase(article.form(token).charAt(0));
            if (article.isVerb(token)
                    || tag.equals("MD")
                    || tag.equals("IN")
                    || quotations.isQuoted(token)
                    || article.isPunctuation(token) && !article.lower(token).equals(".")) {
                return false;
            }
        }
        return named;
    }

    /** The subject of the sentence that leads up to the quotation is who speaks in it. */
    private @Nullable FoundAttribution introduction(int colon) {
        Range sentence = article.sentenceOf(colon);
        int root = sentence.from();
        while (article.head(root) != ParsedArticle.ROOT && root + 1 < sentence.to()) {
            root++;
        }
        Quote quote = quotations.at(colon + 1);
        if (quote == null || quotations.isQuoted(root)) {
            return null;
        }
        VerbGroup group = new VerbGroup(root, root, null, Range.of(root), false, false);
        SourcePhrase source = subjects.subject(group);
        return source == null ? null : report(colon, source.range(), quotations.chain(quote));
    }

    private @Nullable FoundAttribution report(int colon, Range source, List<Range> content) {
        List<Range> shaped = shape.of(content, List.of(Range.of(colon)), List.of(source));
        return shaped.isEmpty()
                ? null
                : new FoundAttribution(
                        List.of(source),
                        head(source),
                        List.of(Range.of(colon)),
                        shaped,
                        ":",
                        org.deskcheck.model.Stance.ASSERTS,
                        true,
                        false);
    }

    private int head(Range source) {
        for (int token = source.from(); token < source.to(); token++) {
            if (!source.contains(article.head(token))) {
                return token;
            }
        }
        return source.to() - 1;
    }
}
