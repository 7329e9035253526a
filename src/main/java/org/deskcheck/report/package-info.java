/**
 * Writes what was found: one class per format, each file whole or not at all.
 *
 * <p>Owns formats, escaping and atomic replacement.
 */
@NullMarked
package org.deskcheck.report;

import org.jspecify.annotations.NullMarked;
