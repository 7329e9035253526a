package org.deskcheck.desk.evaluation;

import java.util.List;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Span;

/** The three roles of an attribution, whoever annotated it. Spans are in UTF-16 code units. */
record Roles(List<Span> source, List<Span> cue, List<Span> content) {
    Roles {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    static Roles of(Attribution attribution) {
        return new Roles(attribution.source(), attribution.cue(), attribution.content());
    }
}
