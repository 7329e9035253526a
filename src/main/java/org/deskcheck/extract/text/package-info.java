/**
 * The words of a whole article in one numbering, analysed.
 *
 * <p>Owns how tokens, sentences and blocks of an article hang together, so that what looks for
 * attributions can step from a sentence into the next paragraph. Knows nothing of who said what.
 */
@NullMarked
package org.deskcheck.extract.text;

import org.jspecify.annotations.NullMarked;
