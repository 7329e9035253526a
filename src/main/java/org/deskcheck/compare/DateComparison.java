package org.deskcheck.compare;

import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * What the days named in two claims say of each other. A claim may name several; if any of one can be a day
 * of the other, the two agree. "After 3 May" leaves all days behind it possible. Without a date of the article
 * weekdays are compared by name, and days of a month whatever their year.
 */
record DateComparison(Signal signal, String first, String second) {

    private static final Pattern WEEKDAY = Pattern.compile("(?:mon|tues|wednes|thurs|fri|satur|sun)day");

    private static final List<String> MONTHS = Stream.of(Month.values())
            .map(month -> month.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final Pattern DAY_OF_YEAR = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)? (M)\\b|\\b(M) (\\d{1,2})\\b".replace("M", String.join("|", MONTHS)));

    private static final Pattern AFTER = Pattern.compile("(?i)\\b(?:after|since|from|following|as of)(?: the| late)?$");

    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:before|until|till|by|prior to)(?: the| early)?$");

    static DateComparison of(Claim first, Claim second) {
        DateComparison clash = new DateComparison(Signal.ABSENT, "", "");
        for (DateMention one : first.dates()) {
            for (DateMention other : second.dates()) {
                Signal signal = signal(one, End.of(one, first), other, End.of(other, second));
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

    /** Which days around the one named are meant too. */
    private enum End {
        NONE,
        LATER,
        EARLIER;

        static End of(DateMention date, Claim claim) {
            String before = claim.text()
                    .substring(0, Math.min(date.span().start(), claim.text().length()));
            int space = date.text().indexOf(' ');
            String upTo = (before + date.text().substring(0, Math.max(0, space))).strip();
            String without = before.strip();
            if (AFTER.matcher(upTo).find() || AFTER.matcher(without).find()) {
                return LATER;
            }
            return BEFORE.matcher(upTo).find() || BEFORE.matcher(without).find() ? EARLIER : NONE;
        }
    }

    private static Signal signal(DateMention one, End end, DateMention other, End otherEnd) {
        if (one.text().equalsIgnoreCase(other.text())) {
            return Signal.AGREE;
        }
        if (one.from() != null && one.to() != null && other.from() != null && other.to() != null) {
            boolean oneFirst = one.to().isBefore(other.from()) && end != End.LATER && otherEnd != End.EARLIER;
            boolean otherFirst = other.to().isBefore(one.from()) && otherEnd != End.LATER && end != End.EARLIER;
            return oneFirst || otherFirst ? Signal.CONFLICT : Signal.AGREE;
        }
        if (end != End.NONE || otherEnd != End.NONE) {
            return Signal.ABSENT;
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
