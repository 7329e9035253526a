/**
 * Measures pairs of claims that are about the same thing.
 *
 * <p>Owns the signals (figures, negation, denial, opposite words); what counts as a contradiction is for
 * rules to decide.
 */
@NullMarked
package org.deskcheck.compare;

import org.jspecify.annotations.NullMarked;
