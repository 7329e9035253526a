package org.deskcheck.extract.text;

import org.deskcheck.model.Passage;

/**
 * A title, heading or paragraph of an article.
 *
 * @param kind which of them
 * @param passage its running text
 * @param heading the heading of its section, empty before the first
 * @param repeated whether an earlier paragraph reads the same
 * @param tokens its tokens
 */
public record Block(Kind kind, Passage passage, String heading, boolean repeated, Range tokens) {

    /** What part a block plays in the article. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH
    }
}
