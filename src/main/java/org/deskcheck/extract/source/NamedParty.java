package org.deskcheck.extract.source;

import org.deskcheck.model.Span;

/**
 * A place where an article names a party, its people, offices or places.
 *
 * @param party as the lexicon {@code parties} names it
 * @param span where, in the original
 */
public record NamedParty(String party, Span span) {}
