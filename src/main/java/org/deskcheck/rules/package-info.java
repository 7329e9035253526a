/**
 * Loads, checks and runs rule packs, reads the lexicons beside them and the cases that are their tests.
 *
 * <p>Owns Drools: nobody else imports it. {@link org.deskcheck.rules.RulePack} is the front door. Behind it,
 * {@code language} understands rule files, {@code engine} runs compiled rules over the facts of an article, and
 * {@code compile}, which knows those two, turns what was understood into what is run.
 */
@NullMarked
package org.deskcheck.rules;

import org.jspecify.annotations.NullMarked;
