package org.deskcheck.extract.meaning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates that name a day, month or year by its name or number. */
final class CalendarDates {

    private static final Set<String> BEFORE_DAYS =
            Set.of("on", "by", "until", "till", "since", "from", "before", "after");

    private record Feast(String[] name, MonthDay day) {
        static Feast of(String name, int month, int day) {
            return new Feast(name.split(" "), MonthDay.of(month, day));
        }
    }

    private static final List<Feast> FEASTS = List.of(
            Feast.of("christmas eve", 12, 24),
            Feast.of("christmas day", 12, 25),
            Feast.of("boxing day", 12, 26),
            Feast.of("new year 's eve", 12, 31),
            Feast.of("new year 's day", 1, 1),
            Feast.of("valentine 's day", 2, 14),
            Feast.of("may day", 5, 1),
            Feast.of("bastille day", 7, 14));

    private final Words words;
    private final Timeline timeline;
    private final NamedPeriods periods;

    CalendarDates(Words words, Timeline timeline) {
        this.words = words;
        this.timeline = timeline;
        this.periods = new NamedPeriods(words, timeline);
    }

    /** The date that begins at the word, or null. */
    @Nullable
    DateMatch read(int at) {
        DateMatch found = numeric(at);
        found = found == null ? dayMonth(at) : found;
        found = found == null ? monthFirst(at) : found;
        found = found == null ? feast(at) : found;
        found = found == null ? periods.read(at) : found;
        return found == null ? years(at) : found;
    }

    /** "2025-12-03", "03.12.2025"; "3/12/2025" only where one order alone makes a date. */
    private @Nullable DateMatch numeric(int at) {
        String word = words.lower(at);
        if (word.indexOf('.') > 0 && word.length() >= 8 && word.length() <= 10) {
            String[] parts = word.split("\\.");
            if (parts.length == 3 && DateWords.year(parts[2]) > 0) {
                LocalDate day = Timeline.date(DateWords.year(parts[2]), small(parts[1]), small(parts[0]));
                return new DateMatch(at, at + 1, day == null ? null : Period.day(day));
            }
        }
        boolean hyphens = words.isHyphen(at + 1) && words.isHyphen(at + 3);
        boolean slashes = words.is(at + 1, "/") && words.is(at + 3, "/");
        if (!hyphens && !slashes) {
            return null;
        }
        int first = small(word);
        int second = small(words.lower(at + 2));
        int third = small(words.lower(at + 4));
        if (hyphens && DateWords.year(word) > 0 && second > 0 && third > 0) {
            LocalDate day = Timeline.date(first, second, third);
            return new DateMatch(at, at + 5, day == null ? null : Period.day(day));
        }
        if (DateWords.year(words.lower(at + 4)) == 0 || first == 0 || second == 0) {
            return null;
        }
        LocalDate dayFirst = Timeline.date(third, second, first);
        LocalDate monthFirst = Timeline.date(third, first, second);
        LocalDate only = dayFirst == null ? monthFirst : monthFirst == null || first == second ? dayFirst : null;
        return new DateMatch(at, at + 5, only == null ? null : Period.day(only));
    }

    /** A number of up to four digits, or 0. */
    private static int small(String word) {
        return word.length() >= 1 && word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(word)
                : 0;
    }

    /** "3 December 2025", "the 9th of May", "17-18 March", "5 to 9 May". */
    private @Nullable DateMatch dayMonth(int at) {
        int number = words.is(at, "the") ? at + 1 : at;
        int day = DateWords.dayOfMonth(words.lower(number));
        int last = words.isHyphen(number + 1) || words.is(number + 1, "to") ? lastDay(number + 2, day) : day;
        int end = last > day ? number + 2 : number;
        int monthAt = words.is(end + 1, "of") ? end + 2 : end + 1;
        int month = day == 0 ? 0 : DateWords.month(words, monthAt);
        return month == 0 ? day(at, day) : withYear(at, monthAt + 1, month, day, last);
    }

    /** The day at which days that begin with another one end, or that one. */
    private int lastDay(int at, int first) {
        return Math.max(first, first > 0 && words.startsWithDigit(at) ? DateWords.dayOfMonth(words.lower(at)) : 0);
    }

    /** "On the 28th", where no noun follows. */
    private @Nullable DateMatch day(int at, int day) {
        boolean told = day > 0
                && words.is(at, "the")
                && words.startsWithDigit(at + 1)
                && BEFORE_DAYS.contains(words.lower(at - 1));
        String next = words.tag(at + 2);
        boolean noun = next.startsWith("NN") || next.startsWith("JJ") || next.equals("CD") || words.is(at + 2, "of");
        return told && !noun && !words.isHyphen(at + 2) ? new DateMatch(at, at + 2, timeline.dayOfMonth(day)) : null;
    }

    /** "December 3, 2025", "Dec. 3", "March 17-18", "February 2022", "November". */
    private @Nullable DateMatch monthFirst(int at) {
        int month = DateWords.month(words, at);
        if (month == 0) {
            return null;
        }
        int dot = words.is(at + 1, ".") && words.startsWithDigit(at + 2) ? at + 1 : at;
        int day = words.startsWithDigit(dot + 1) ? DateWords.dayOfMonth(words.lower(dot + 1)) : 0;
        if (day > 0) {
            int last = words.isHyphen(dot + 2) ? lastDay(dot + 3, day) : day;
            return withYear(at, last > day ? dot + 4 : dot + 2, month, day, last);
        }
        int yearAt = words.is(at + 1, ",") || words.is(at + 1, "of") ? at + 2 : at + 1;
        int year = DateWords.year(words.lower(yearAt));
        if (year > 0) {
            return new DateMatch(at, yearAt + 1, Period.month(YearMonth.of(year, month)));
        }
        if (isName(at)) {
            return null;
        }
        Integer shift = DateWords.shiftOfYear(words, at + 1);
        LocalDate today = timeline.today();
        return shift == null || today == null
                ? new DateMatch(at, at + 1, timeline.month(month))
                : new DateMatch(at, at + 3, Period.month(YearMonth.of(today.getYear() + shift, month)));
    }

    /** "Theresa May", "March on": a bare month beside a first name, a surname or nothing that dates. */
    private boolean isName(int at) {
        boolean afterName = words.isCapitalised(at - 1) && words.tag(at - 1).startsWith("NNP");
        boolean beforeName = words.isCapitalised(at + 1) && words.tag(at + 1).startsWith("NNP");
        boolean verb = words.isVerb(at);
        return afterName || beforeName || verb;
    }

    private DateMatch withYear(int from, int to, int month, int day, int last) {
        int yearAt = words.is(to, ",") || words.is(to, "of") ? to + 1 : to;
        int year = DateWords.year(words.lower(yearAt));
        if (year == 0) {
            Timeline told = DateWords.isScheduled(words, from) ? timeline.ahead() : timeline;
            return new DateMatch(from, to, told.days(month, day, last));
        }
        LocalDate first = Timeline.date(year, month, day);
        LocalDate end = Timeline.date(year, month, last);
        return new DateMatch(from, yearAt + 1, first == null || end == null ? null : new Period(first, end));
    }

    /** "Christmas Eve", "New Year's Day". */
    private @Nullable DateMatch feast(int at) {
        if (!words.isCapitalised(at)) {
            return null;
        }
        for (Feast feast : FEASTS) {
            int word = 0;
            while (word < feast.name.length && words.is(at + word, feast.name[word])) {
                word++;
            }
            if (word == feast.name.length) {
                int day = feast.day.getDayOfMonth();
                return withYear(at, at + word, feast.day.getMonthValue(), day, day);
            }
        }
        return null;
    }

    /** "2014", "1914-1918", where the number can only be a year. */
    private @Nullable DateMatch years(int at) {
        int year = DateWords.year(words.lower(at));
        if (year == 0 || isCount(at)) {
            return null;
        }
        if ((words.isHyphen(at + 1) || words.is(at + 1, "/")) && words.startsWithDigit(at + 2)) {
            String end = words.lower(at + 2);
            int last = end.length() == 2 ? DateWords.year(words.lower(at).substring(0, 2) + end) : DateWords.year(end);
            return last > year
                    ? new DateMatch(at, at + 3, new Period(LocalDate.of(year, 1, 1), LocalDate.of(last, 12, 31)))
                    : null;
        }
        return new DateMatch(at, at + 1, Period.year(year));
    }

    /** Whether four digits count something ("2014 people", "some 1900 soldiers", "$2000") or belong to a code. */
    private boolean isCount(int at) {
        boolean plural = words.tag(at + 1).equals("NNS") || words.is(at + 1, "people") || words.is(at + 1, "%");
        boolean dated = words.is(at - 1, "the")
                || words.is(at - 1, "in")
                || words.is(at - 1, "since")
                || words.is(at - 1, "year");
        boolean bounded = Bounds.before(words, at) != null && !dated;
        boolean joined = words.gluedToPrevious(at)
                && !words.isHyphen(at - 1)
                && !words.is(at - 1, "(")
                && !words.is(at - 1, "/");
        boolean adjective = words.tag(at + 1).equals("JJ") && words.tag(at + 2).equals("NNS");
        adjective &= !words.is(at - 1, "of"); // "The vote of 2016 split families".
        return (plural || adjective) && !dated || bounded || joined || words.is(at - 1, "$") || words.is(at - 1, "€");
    }
}
