package org.deskcheck.model;

/**
 * A figure in a claim.
 *
 * @param text the words that state it: "more than five hours"
 * @param span where they stand within the claim's text, in UTF-16 code units from its beginning
 * @param comparator how the figure bounds the true value
 * @param value the figure, or the lower end of a range; "5 million" is 5000000
 * @param upper the upper end of a range, otherwise equal to {@code value}
 * @param measure the unit, singular, as the lexicon {@code units} writes it ("hour", "percent",
 *     "percentage point", "EUR"), or empty for a plain count
 * @param thing what is counted or measured, singular lower-case head noun ("proposal"), or empty; of casualties
 *     that are told without a noun what befell them ("killed", "injured", "dead"), so that the dead are not held
 *     against the wounded
 */
public record Quantity(
        String text, Span span, Comparator comparator, double value, double upper, String measure, String thing) {}
