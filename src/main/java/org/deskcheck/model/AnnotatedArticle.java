package org.deskcheck.model;

import java.util.List;

/**
 * An article in which a person marked who said what, to learn from or to measure against.
 *
 * @param name the file's name without ending
 * @param text the whole text, one paragraph a line
 * @param annotations spans count UTF-16 code units of {@code text}
 * @param sources who is behind each of them, in the same order, without parties; empty if nobody has said
 */
public record AnnotatedArticle(String name, String text, List<Annotation> annotations, List<Source> sources) {
    public AnnotatedArticle {
        annotations = List.copyOf(annotations);
        sources = List.copyOf(sources);
    }
}
