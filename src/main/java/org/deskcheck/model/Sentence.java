package org.deskcheck.model;

/**
 * A sentence of an article as it stands, whoever says it: what rules ask when they want to know whether
 * the article mentions something anywhere.
 *
 * @param article {@link Article#path()}
 * @param span where it stands in the original
 * @param position line and column of {@code span}
 * @param text its words as running text
 * @param number counts the article's sentences from 0, the title's among them
 * @param paragraph 0 in the title, 1 in the first paragraph, and so on
 * @param attributed whether some source stands behind some of it
 */
public record Sentence(
        String article, Span span, Position position, String text, int number, int paragraph, boolean attributed)
        implements Located {

    /** Whether it stands in the title. */
    public boolean title() {
        return paragraph == Setting.TITLE;
    }
}
