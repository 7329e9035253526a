/**
 * Tells who is behind an attribution: turns "he", "the adviser" and "Moscow" into one source each, with
 * its kind and party.
 *
 * <p>Owns what an article says about the people, bodies and places it names, and the lexicons about
 * sources. Knows nothing of cues and claims.
 */
@NullMarked
package org.deskcheck.extract.source;

import org.jspecify.annotations.NullMarked;
