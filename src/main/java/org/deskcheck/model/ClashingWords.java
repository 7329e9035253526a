package org.deskcheck.model;

import java.util.List;

/**
 * The words on which two claims clash.
 *
 * @param first where they stand in the first claim's text, in UTF-16 code units, by position, none overlapping
 * @param second the same for the other claim
 */
public record ClashingWords(List<Span> first, List<Span> second) {

    public static final ClashingWords NONE = new ClashingWords(List.of(), List.of());

    public ClashingWords {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }
}
