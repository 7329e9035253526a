package org.deskcheck.ingest;

import org.deskcheck.model.Article;
import org.deskcheck.model.ClaimSet;

/** What an input holds: a text, or claims that somebody else has taken from one. */
public sealed interface Document {

    /** A text that claims have yet to be taken from. */
    record Text(Article article) implements Document {}

    /** Claims as a claims file gives them. */
    record Claims(ClaimSet claims) implements Document {}
}
