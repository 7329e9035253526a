package org.deskcheck.compare;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.DateMention;

/**
 * What the days named in two claims say of each other. A claim may name several; if any of one can be a day
 * of the other, the two agree. Without a date of the article weekdays are compared by name.
 */
record DateComparison(Signal signal, String first, String second) {

    private static final Pattern WEEKDAY = Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");

    static DateComparison of(List<DateMention> first, List<DateMention> second) {
        DateComparison clash = new DateComparison(Signal.ABSENT, "", "");
        for (DateMention one : first) {
            for (DateMention other : second) {
                Signal signal = signal(one, other);
                if (signal == Signal.AGREE) {
                    return new DateComparison(signal, one.text(), other.text());
                }
                if (signal == Signal.CONFLICT) {
                    clash = new DateComparison(signal, one.text(), other.text());
                }
            }
        }
        return clash;
    }

    private static Signal signal(DateMention one, DateMention other) {
        if (one.text().equalsIgnoreCase(other.text())) {
            return Signal.AGREE;
        }
        if (one.from() != null && one.to() != null && other.from() != null && other.to() != null) {
            boolean meet = !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
            return meet ? Signal.AGREE : Signal.CONFLICT;
        }
        String day = weekday(one);
        String otherDay = weekday(other);
        boolean unplaced = one.from() == null && other.from() == null && !day.isEmpty() && !otherDay.isEmpty();
        if (!unplaced) {
            return Signal.ABSENT;
        }
        return day.equals(otherDay) ? Signal.AGREE : Signal.CONFLICT;
    }

    private static String weekday(DateMention date) {
        Matcher day = WEEKDAY.matcher(date.text().toLowerCase(Locale.ROOT));
        return day.find() ? day.group() : "";
    }
}
