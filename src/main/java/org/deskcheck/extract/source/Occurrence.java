package org.deskcheck.extract.source;

import org.deskcheck.model.Source;

/**
 * A place where somebody or something is told of that a pronoun further on may take up.
 *
 * @param token where it begins
 * @param head the noun, name or pronoun itself
 * @param plural whether it is several
 * @param form what it is told by
 */
record Occurrence(int token, int head, Source source, Gender gender, boolean plural, Form form) {

    enum Form {
        NAME,
        NOUN,
        /** Somebody who said something there, by whatever word. */
        SPEAKER
    }
}
