/**
 * Loads, checks and runs rule packs, and reads the lexicons beside them.\n *\n * <p>Owns Drools: nobody else imports it.
 */
@NullMarked
package org.deskcheck.rules;

import org.jspecify.annotations.NullMarked;
