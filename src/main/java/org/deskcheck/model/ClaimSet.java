package org.deskcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributions and claims of one article, extracted here or read from a claims file.
 *
 * @param name what its reports are called, as {@link Article#name()}
 * @param path how messages and reports name the file, as {@link Article#path()}
 * @param article the text they stand in; null when a claims file came without one
 * @param attributions by position
 * @param claims by position
 * @param sentences in order; empty in claims that came without a text
 */
public record ClaimSet(
        String name,
        String path,
        @Nullable Article article,
        List<Attribution> attributions,
        List<Claim> claims,
        List<Sentence> sentences) {
    public ClaimSet {
        attributions = List.copyOf(attributions);
        claims = List.copyOf(claims);
        sentences = List.copyOf(sentences);
    }

    /** Claims of which nobody has read more than the claims. */
    public ClaimSet(
            String name, String path, @Nullable Article article, List<Attribution> attributions, List<Claim> claims) {
        this(name, path, article, attributions, claims, List.of());
    }
}
