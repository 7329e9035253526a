/**
 * Finds attributions: quotations, the words that attribute (cues), and the stretches of text that name
 * the source and hold the content.
 *
 * <p>Owns the constructions by which English prose reports speech and thought: one class each, with the
 * words that take part in them in the lexicon {@code cues}. No statistics: each attribution can be
 * explained by the class that found it. Who the source is, is another package's business.
 */
@NullMarked
package org.deskcheck.extract.attribution;

import org.jspecify.annotations.NullMarked;
