package org.deskcheck.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.desk.ClaimPlace;
import org.jspecify.annotations.Nullable;

/**
 * How a finding is named on the command line, put together from what terminal and reports show:
 * {@code ATTR-001@fixtures/pool.txt:3:72}, or with a claim's id {@code ATTR-001@fixtures/pool.txt#ID}.
 *
 * @param rule the rule's id; null for all rules
 * @param path the article
 */
record FindingAddress(@Nullable String rule, String path, ClaimPlace place) {

    private static final Pattern RULE = Pattern.compile("([A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)+)@(.+)");
    private static final Pattern PLACE = Pattern.compile("(.+?)(?:#([^#:/]+)|:([0-9]{1,9})(?::([0-9]{1,9}))?)");

    static FindingAddress of(String typed) {
        Matcher named = RULE.matcher(typed);
        boolean ruled = named.matches();
        String where = ruled ? named.group(2) : typed;
        String rule = ruled ? named.group(1) : null;
        Matcher placed = PLACE.matcher(where);
        return placed.matches()
                ? new FindingAddress(
                        rule,
                        placed.group(1),
                        new ClaimPlace(number(placed.group(3)), number(placed.group(4)), placed.group(2)))
                : new FindingAddress(rule, where, ClaimPlace.ANY);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
