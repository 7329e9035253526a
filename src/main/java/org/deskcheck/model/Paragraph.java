package org.deskcheck.model;

/**
 * A paragraph of an article.
 *
 * @param passage its running text
 * @param repeated whether an earlier paragraph of the article reads the same, as when a standfirst is
 *     repeated in the body; such a paragraph makes no claims of its own
 */
public record Paragraph(Passage passage, boolean repeated) {}
