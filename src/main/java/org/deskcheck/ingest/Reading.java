package org.deskcheck.ingest;

import java.util.List;
import org.deskcheck.model.Problem;

/**
 * What was read from an input. A file of several articles can give both: the good ones, and what is wrong
 * with the others.
 *
 * @param documents in file order
 * @param problems in file order
 */
public record Reading(List<Document> documents, List<Problem> problems) {
    public Reading {
        documents = List.copyOf(documents);
        problems = List.copyOf(problems);
    }

    static Reading of(Document document) {
        return new Reading(List.of(document), List.of());
    }

    static Reading failed(List<Problem> problems) {
        return new Reading(List.of(), problems);
    }
}
