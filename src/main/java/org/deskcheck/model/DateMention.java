package org.deskcheck.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year named in a claim.
 *
 * @param text the words: "at the end of November"
 * @param span where they stand within the claim's text, in UTF-16 code units from its beginning
 * @param from the first day meant, if it can be told (a bare weekday needs the article's date)
 * @param to the last day meant; null when {@code from} is
 */
public record DateMention(
        String text,
        Span span,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
