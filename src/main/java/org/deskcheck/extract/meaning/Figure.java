package org.deskcheck.extract.meaning;

import org.deskcheck.model.Quantity;

/**
 * A quantity with what decides whether it needs a source.
 *
 * @param quantity as rules see it
 * @param form how the number is written
 * @param compound whether it is tied to a noun: "28-point plan"
 * @param from its first word
 * @param to behind its last word
 */
record Figure(Quantity quantity, Numeral.Form form, boolean compound, int from, int to) {}
