/**
 * Reads propositions off analysed sentences.
 *
 * <p>Owns what is a negation, a denial and a refutation in English and how far each reaches, and which part
 * of a clause plays which role.
 */
@NullMarked
package org.deskcheck.extract.proposition;

import org.jspecify.annotations.NullMarked;
