/**
 * Finds who said what: turns an article into attributions and claims.
 *
 * <p>Owns everything about the English language. Knows nothing of files, formats or rules.
 */
@NullMarked
package org.deskcheck.extract;

import org.jspecify.annotations.NullMarked;
