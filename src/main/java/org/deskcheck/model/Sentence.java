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
 * @param spellings a name in it and how the article spelled it before, as "Zelenskiy/Zelensky", or empty
 * @param offices an office that it gives somebody and one that the article gave the same person before and that cannot
 *     be held together with it (lexicon {@code offices}), as "foreign minister/defence minister", or empty
 * @param ages an age that it gives somebody and the one given before, as "45/54", or empty
 */
public record Sentence(
        String article,
        Span span,
        Position position,
        String text,
        int number,
        int paragraph,
        boolean attributed,
        String spellings,
        String offices,
        String ages)
        implements Located {

    /** Whether it stands in the title. */
    public boolean title() {
        return paragraph == Setting.TITLE;
    }
}
