package org.deskcheck.extract.source;

import org.deskcheck.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Whose words the words that name a source stand in.
 *
 * @param speaker who is behind the words around them, or null if those are the article's own
 * @param quoted whether they are quoted
 */
public record Surroundings(@Nullable Source speaker, boolean quoted) {}
