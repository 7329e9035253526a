/**
 * The vocabulary of Deskcheck: articles, attributions, claims, comparisons, rules and findings, as
 * immutable records.
 *
 * <p>Owns what the words mean and nothing else: no reading, no measuring, no formats. Every other
 * package speaks in these types, and rule authors meet them as the facts that a rule matches. It
 * depends on the JDK alone.
 *
 * <p>All offsets are UTF-16 code units of the decoded original text, half open, whatever markup
 * that text carries; lines and columns count from 1.
 */
@NullMarked
package org.deskcheck.model;

import org.jspecify.annotations.NullMarked;
