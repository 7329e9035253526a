package org.deskcheck.model;

import org.jspecify.annotations.Nullable;

/** Something in an article that a rule can point at. */
public interface Located {

    /** {@link Article#path()} of the article it stands in. */
    String article();

    /** The words in question; null where there is no text. */
    @Nullable
    Span span();

    /** Line and column of the span's start, (1, 1) without one. */
    Position position();
}
