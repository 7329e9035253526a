/**
 * Runs compiled rules over the facts of one article.
 *
 * <p>Owns the limits: how often rules may fire, how long they may take, how many pairs of facts they may hold.
 */
@NullMarked
package org.deskcheck.rules.engine;

import org.jspecify.annotations.NullMarked;
