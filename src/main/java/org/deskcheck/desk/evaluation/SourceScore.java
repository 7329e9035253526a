package org.deskcheck.desk.evaluation;

import java.util.Locale;

/**
 * How many sources are resolved right, as counts, so that those of many articles add up.
 *
 * @param sources how many there are
 * @param names how many have the right name
 * @param kinds how many have the right kind
 * @param pronouns how many are told by a pronoun
 * @param pronounNames how many of those have the right name
 */
public record SourceScore(int sources, int names, int kinds, int pronouns, int pronounNames) {

    static final SourceScore NONE = new SourceScore(0, 0, 0, 0, 0);

    SourceScore plus(boolean name, boolean kind, boolean pronoun) {
        return new SourceScore(
                sources + 1,
                names + (name ? 1 : 0),
                kinds + (kind ? 1 : 0),
                pronouns + (pronoun ? 1 : 0),
                pronounNames + (pronoun && name ? 1 : 0));
    }

    /** {@code name 0.900 kind 0.875 pronouns 0.800}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "name %.3f kind %.3f pronouns %.3f",
                share(names, sources),
                share(kinds, sources),
                share(pronounNames, pronouns));
    }

    private static double share(int right, int all) {
        return all == 0 ? 0 : (double) right / all;
    }
}
