/**
 * Linear models over named signs, kept as tables that a person can read.
 *
 * <p>Owns their files. What the signs are, and what a sum of weights means, is for those who use them to say.
 */
@NullMarked
package org.deskcheck.extract.signs;

import org.jspecify.annotations.NullMarked;
