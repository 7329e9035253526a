/**
 * Labels sequences: a linear-chain conditional random field over hashed features (Lafferty, McCallum and
 * Pereira, ICML 2001), its training and its compact file format.
 *
 * <p>Knows neither words nor news: a feature is an integer.
 */
@NullMarked
package org.deskcheck.extract.sequence;

import org.jspecify.annotations.NullMarked;
