package org.deskcheck.model;

import java.util.List;

/**
 * An attribution as an annotator marked it.
 *
 * @param source the words that name who said it; empty where nobody is named
 * @param cue the words that say so
 * @param content the words that are said
 */
public record Annotation(List<Span> source, List<Span> cue, List<Span> content) {
    public Annotation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The spans of an attribution that was extracted, to be held against an annotator's. */
    public static Annotation of(Attribution attribution) {
        return new Annotation(attribution.source(), attribution.cue(), attribution.content());
    }
}
