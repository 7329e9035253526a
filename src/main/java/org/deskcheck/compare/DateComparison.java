package org.deskcheck.compare;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * What the days named in two claims say of each other. A claim may name several; if any of one can be a day
 * of the other, the two agree. Without a date of the article weekdays are compared by name,
 * and days of a month whatever their year.
 */
record DateComparison(Signal signal, String first, String second) {

    private static final Pattern WEEKDAY = Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final Pattern DAY_OF_YEAR = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)? (M)\\b|\\b(M) (\\d{1,2})\\b".replace("M", String.join("|", MONTHS)));

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
        MonthDay ofYear = ofYear(one);
        MonthDay otherOfYear = ofYear(other);
        if (ofYear != null && otherOfYear != null) {
            return ofYear.equals(otherOfYear) ? Signal.AGREE : Signal.CONFLICT;
        }
        String day = weekday(one);
        String otherDay = weekday(other);
        boolean unplaced = one.from() == null && other.from() == null && !day.isEmpty() && !otherDay.isEmpty();
        if (!unplaced) {
            return Signal.ABSENT;
        }
        return day.equals(otherDay) ? Signal.AGREE : Signal.CONFLICT;
    }

    /** "11 June", whatever the year. */
    private static @Nullable MonthDay ofYear(DateMention date) {
        if (date.from() != null) {
            return date.from().equals(date.to()) ? MonthDay.from(date.from()) : null;
        }
        Matcher day = DAY_OF_YEAR.matcher(date.text().toLowerCase(Locale.ROOT));
        if (!day.find()) {
            return null;
        }
        int month = MONTHS.indexOf(day.group(2) == null ? day.group(3) : day.group(2)) + 1;
        int number = Integer.parseInt(day.group(1) == null ? day.group(4) : day.group(1));
        return number < 1 || number > Month.of(month).maxLength() ? null : MonthDay.of(month, number);
    }

    private static String weekday(DateMention date) {
        Matcher day = WEEKDAY.matcher(date.text().toLowerCase(Locale.ROOT));
        return day.find() ? day.group() : "";
    }
}
