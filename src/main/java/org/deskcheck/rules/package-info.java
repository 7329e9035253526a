/**
 * Loads, checks and runs rule packs, reads the lexicons beside them and the cases that are their tests.
 *
 * <p>Owns Drools: nobody else imports it. {@link org.deskcheck.rules.RulePack} is the front door. Behind it,
 * {@code language} understands rule files, {@code phrases} turns sentences into that language, {@code engine} runs what
 * was understood over the facts of an article, {@code trace} tells why it came out as it did; both work out the rules'
 * expressions by {@code evaluate}.
 */
@NullMarked
package org.deskcheck.rules;

import org.jspecify.annotations.NullMarked;
