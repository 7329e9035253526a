/**
 * Tells why a rule fires and why it does not: walks the parsed conditions of a rule over the facts of an article.
 *
 * <p>It says how the engine's result came about and never
 * what the result is; a test holds the two against each other.
 */
@NullMarked
package org.deskcheck.rules.trace;

import org.jspecify.annotations.NullMarked;
