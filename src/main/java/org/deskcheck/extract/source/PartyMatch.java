package org.deskcheck.extract.source;

/**
 * A name of the lexicon in a text.
 *
 * @param name the name
 * @param size how many words it takes
 */
record PartyMatch(PartyName name, int size) {}
