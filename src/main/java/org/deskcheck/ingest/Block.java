package org.deskcheck.ingest;

import org.deskcheck.model.Passage;

/** A block of a document, in reading order. */
record Block(Kind kind, Passage passage) {

    enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH
    }

    String text() {
        return passage.text();
    }
}
