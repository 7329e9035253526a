package org.deskcheck.report;

import org.deskcheck.model.Position;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file, as programs that show files want it.
 *
 * @param start where it begins
 * @param end the place behind its last character; null where the text is not known
 * @param span the same in UTF-16 code units from the beginning of the file; null where the claims came
 *     without spans
 */
public record Region(
        Position start, @Nullable Position end, @Nullable Span span) {

    int lastLine() {
        return end == null ? start.line() : end.line();
    }
}
