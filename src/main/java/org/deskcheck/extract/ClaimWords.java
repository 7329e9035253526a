package org.deskcheck.extract;

import java.util.List;
import org.deskcheck.extract.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a claim, all in one sentence.
 *
 * @param pieces in order; several where it is interrupted
 * @param by who said so; null for the author
 */
record ClaimWords(List<Range> pieces, @Nullable AttributedContent by) {
    ClaimWords {
        pieces = List.copyOf(pieces);
    }

    int from() {
        return pieces.get(0).from();
    }

    int to() {
        return pieces.get(pieces.size() - 1).to();
    }
}
