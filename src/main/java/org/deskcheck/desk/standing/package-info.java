/**
 * Which findings count: what the desk has accepted before, as a baseline or finding by finding.
 *
 * <p>Owns the file of a baseline. A finding that does not count is marked, never dropped.
 */
@NullMarked
package org.deskcheck.desk.standing;

import org.jspecify.annotations.NullMarked;
