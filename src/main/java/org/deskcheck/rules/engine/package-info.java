/**
 * Runs rules over the facts of one article with Drools.
 *
 * <p>Owns how an understood rule becomes a model that Drools runs, and the limits: how often rules may fire, how long
 * they may take, how many pairs of facts they may hold.
 */
@NullMarked
package org.deskcheck.rules.engine;

import org.jspecify.annotations.NullMarked;
