package org.deskcheck.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.DocumentType;
import org.deskcheck.ingest.Input;

/** What the copy of cases says, as facts. Each copy is read once, however often its case is run. */
final class CaseFacts {

    private final FactFinder finder;
    private final Map<String, List<Object>> facts = new HashMap<>();

    CaseFacts(FactFinder finder) {
        this.finder = finder;
    }

    /** The facts of a copy, read as an article of its own. */
    List<Object> of(String copy) {
        return facts.computeIfAbsent(copy, this::read);
    }

    private List<Object> read(String copy) {
        Input input = Input.of("case", DocumentType.PLAIN_TEXT, copy);
        return new DocumentReader(finder::meaning)
                .read(input).documents().stream()
                        .map(document -> ((Document.Text) document).article())
                        .flatMap(article -> finder.facts(finder.claims(article)).stream())
                        .toList();
    }
}
