package org.deskcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * One party's part in an article.
 *
 * @param party as the lexicon {@code parties} names it
 * @param article {@link Article#path()}
 * @param claims how many claims belong to its account
 * @param quoted how many of them a source of that party stands behind
 * @param named how often the article names the party, its people, offices or places
 * @param span where the article first names it, or the heading that announces its account; null in
 *     claims without a text
 * @param position line and column of {@code span}, (1, 1) without one
 */
public record Account(
        String party,
        String article,
        int claims,
        int quoted,
        int named,
        @Nullable Span span,
        Position position) implements Located {}
