/**
 * Turns understood rule files into classes, keeps them in a folder, and loads them behind a gate.
 *
 * <p>Owns the compiler, the form in which compiled rules are kept, and what compiled rules may reach.
 */
@NullMarked
package org.deskcheck.rules.compile;

import org.jspecify.annotations.NullMarked;
