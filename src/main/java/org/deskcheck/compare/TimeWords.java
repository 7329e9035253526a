package org.deskcheck.compare;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Comparison.Signal;

/** Whether two claims speak of different times, as far as words other than dates tell. */
final class TimeWords {

    private static final Pattern FUTURE =
            Pattern.compile("(?i)\\b(?:will|would|shall|going to|plans? to|wants? to)\\b|['’]ll\\b");

    private static final Pattern BACK =
            Pattern.compile("(?i)\\b(?:ago|earlier|previously|back then|once|used to|last (?:year|month|week))\\b");

    private static final Pattern RANK = Pattern.compile(
            "(?i)\\b(?:first|second|third|fourth|fifth|last|next|previous|previously|earlier|another)\\b");

    private TimeWords() {}

    static boolean apart(Claim first, Claim second, DateComparison dates) {
        boolean unplaced = !first.dates().isEmpty() && !second.dates().isEmpty() && dates.signal() == Signal.ABSENT;
        return unplaced
                || onOneSide(FUTURE, first, second)
                || onOneSide(BACK, first, second)
                || otherRank(first, second);
    }

    private static boolean onOneSide(Pattern words, Claim first, Claim second) {
        return words.matcher(first.text()).find()
                != words.matcher(second.text()).find();
    }

    /** "In the first year" and "from the second year on" are on different years. */
    private static boolean otherRank(Claim first, Claim second) {
        Set<String> ranks = ranks(first);
        Set<String> others = ranks(second);
        return !ranks.isEmpty() && !others.isEmpty() && Collections.disjoint(ranks, others);
    }

    private static Set<String> ranks(Claim claim) {
        return RANK.matcher(claim.text())
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
