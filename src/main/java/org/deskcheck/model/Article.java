package org.deskcheck.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text as it came in, with its title, sections and paragraphs.
 *
 * @param name what its reports are called: the path without the ending, with {@code /} between folders
 * @param path how messages and reports name the file, never absolute for a relative input
 * @param original the decoded text of the whole file, markup and line endings as they were; a byte
 *     order mark is not part of it
 * @param date the day on which the article is dated, if it says so
 * @param title the title, if there is one
 * @param sections in reading order; the first has no heading unless the article starts with one
 */
public record Article(
        String name,
        String path,
        String original,
        @Nullable LocalDate date,
        @Nullable Passage title,
        List<Section> sections) {
    public Article {
        sections = List.copyOf(sections);
    }
}
