/**
 * Loads, checks and runs rule packs, reads the lexicons beside them and the cases that are their tests.
 *
 * <p>Owns Drools: nobody else imports it. {@link org.deskcheck.rules.RulePack} is the front door;
 * {@code language} understands rule files, {@code compile} turns what was understood into classes,
 * {@code engine} runs them over the facts of an article. None of the three knows another or this one, save
 * that all speak in the model's words.
 */
@NullMarked
package org.deskcheck.rules;

import org.jspecify.annotations.NullMarked;
