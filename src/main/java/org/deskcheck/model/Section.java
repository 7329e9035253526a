package org.deskcheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading and the paragraphs under it.
 *
 * @param heading the heading, or null for what stands before the first one
 * @param paragraphs in reading order
 */
public record Section(@Nullable Passage heading, List<Paragraph> paragraphs) {
    public Section {
        paragraphs = List.copyOf(paragraphs);
    }
}
