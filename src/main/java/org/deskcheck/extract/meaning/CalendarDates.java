package org.deskcheck.extract.meaning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates that name a day, month, year, quarter, decade or century by its name or number. */
final class CalendarDates {

    private static final Set<String> BEFORE_DAYS =
            Set.of("on", "by", "until", "till", "since", "from", "before", "after");

    private static final Map<String, MonthDay> FEASTS = Map.of(
            "christmas eve", MonthDay.of(12, 24),
            "christmas day", MonthDay.of(12, 25),
            "boxing day", MonthDay.of(12, 26),
            "new year 's eve", MonthDay.of(12, 31),
            "new year 's day", MonthDay.of(1, 1),
            "valentine 's day", MonthDay.of(2, 14),
            "may day", MonthDay.of(5, 1),
            "bastille day", MonthDay.of(7, 14));

    private static final Map<String, Integer> DECADES = Map.of(
            "thirties",
            1930,
            "forties",
            1940,
            "fifties",
            1950,
            "sixties",
            1960,
            "seventies",
            1970,
            "eighties",
            1980,
            "nineties",
            1990);

    private final Words words;
    private final Timeline timeline;

    CalendarDates(Words words, Timeline timeline) {
        this.words = words;
        this.timeline = timeline;
    }

    /** The date that begins at the word, or null. */
    @Nullable
    DateMatch read(int at) {
        DateMatch found = numeric(at);
        found = found == null ? dayMonth(at) : found;
        found = found == null ? monthFirst(at) : found;
        found = found == null ? quarter(at) : found;
        found = found == null ? season(at) : found;
        found = found == null ? feast(at) : found;
        found = found == null ? decade(at) : found;
        found = found == null ? century(at) : found;
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

    /** "3 December 2025", "the 9th of May". */
    private @Nullable DateMatch dayMonth(int at) {
        int number = words.is(at, "the") ? at + 1 : at;
        int day = DateWords.dayOfMonth(words.lower(number));
        int monthAt = words.is(number + 1, "of") ? number + 2 : number + 1;
        int month = day == 0 ? 0 : DateWords.month(words, monthAt);
        return month == 0 ? day(at, day) : withYear(at, monthAt + 1, month, day);
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

    /** "December 3, 2025", "Dec. 3", "February 2022", "November". */
    private @Nullable DateMatch monthFirst(int at) {
        int month = DateWords.month(words, at);
        if (month == 0) {
            return null;
        }
        int dot = words.is(at + 1, ".") && words.startsWithDigit(at + 2) ? at + 1 : at;
        int day = words.startsWithDigit(dot + 1) ? DateWords.dayOfMonth(words.lower(dot + 1)) : 0;
        if (day > 0) {
            return withYear(at, dot + 2, month, day);
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

    private DateMatch withYear(int from, int to, int month, int day) {
        int yearAt = words.is(to, ",") || words.is(to, "of") ? to + 1 : to;
        int year = DateWords.year(words.lower(yearAt));
        if (year == 0) {
            Timeline told = DateWords.isScheduled(words, from) ? timeline.ahead() : timeline;
            return new DateMatch(from, to, told.day(month, day));
        }
        LocalDate date = Timeline.date(year, month, day);
        return new DateMatch(from, yearAt + 1, date == null ? null : Period.day(date));
    }

    /** "The third quarter of 2024", "Q3 2024", "the first half of the year". */
    private @Nullable DateMatch quarter(int at) {
        int number = words.is(at, "the") ? at + 1 : at;
        double ordinal = NumberWords.ordinal(words.lower(number));
        int length = 0;
        int end = number + 2;
        double months = NumberWords.small(words.lower(number + 1));
        if (ordinal == 1
                && months >= 2
                && months < 12
                && words.is(number + 2, "months")
                && words.is(number + 3, "of")) {
            length = (int) months;
            end = number + 3;
        } else if (words.is(number + 1, "quarter") && ordinal >= 1 && ordinal <= 4) {
            length = 3;
        } else if (words.is(number + 1, "half") && ordinal >= 1 && ordinal <= 2) {
            length = 6;
        } else if (words.is(at, "q") || words.is(at, "h")) {
            ordinal = NumberWords.digits(words.lower(at + 1));
            length = words.is(at, "q") ? 3 : 6;
            end = at + 2;
        }
        if (length == 0 || !(ordinal >= 1 && ordinal <= 12.0 / length) || ordinal != Math.rint(ordinal)) {
            return null;
        }
        int yearAt = words.is(end, "of") ? end + 1 : end;
        int first = 1 + ((int) ordinal - 1) * length;
        int year = DateWords.year(words.lower(yearAt));
        if (year > 0) {
            return new DateMatch(at, yearAt + 1, Period.months(year, first, length));
        }
        Integer shift = words.is(end, "of") ? DateWords.shiftOfYear(words, end + 1) : null;
        LocalDate today = timeline.today();
        if (shift != null && today != null) {
            return new DateMatch(at, end + 3, Period.months(today.getYear() + shift, first, length));
        }
        boolean ofTheYear = words.is(end, "of") && words.is(end + 1, "the") && words.is(end + 2, "year");
        boolean ofGame = length == 6 && !ofTheYear;
        return ofGame ? null : new DateMatch(at, ofTheYear ? end + 3 : end, timeline.months(first, length));
    }

    /** "Christmas Eve", "New Year's Day". */
    private @Nullable DateMatch feast(int at) {
        if (!words.isCapitalised(at)) {
            return null;
        }
        for (Map.Entry<String, MonthDay> feast : FEASTS.entrySet()) {
            String[] name = feast.getKey().split(" ");
            int word = 0;
            while (word < name.length && words.is(at + word, name[word])) {
                word++;
            }
            if (word == name.length) {
                return withYear(
                        at,
                        at + word,
                        feast.getValue().getMonthValue(),
                        feast.getValue().getDayOfMonth());
            }
        }
        return null;
    }

    /** "Summer 2024", "the spring of 2023"; a winter begins in December of the year. */
    private @Nullable DateMatch season(int at) {
        int word = words.is(at, "the") ? at + 1 : at;
        int first = DateWords.season(words, word);
        int yearAt = words.is(word + 1, "of") ? word + 2 : word + 1;
        int year = first == 0 ? 0 : DateWords.year(words.lower(yearAt));
        return year == 0 ? null : new DateMatch(at, yearAt + 1, Period.months(year, first, 3));
    }

    /** "The 1990s". */
    private @Nullable DateMatch decade(int at) {
        int word = words.is(at, "the") ? at + 1 : at;
        String text = words.lower(word);
        boolean glued = text.length() == 5 && text.endsWith("s");
        boolean apart = text.length() == 4
                && (words.is(word + 1, "s") || words.is(word + 1, "'s"))
                && words.gluedToPrevious(word + 1);
        Integer named = word > at && words.is(at - 1, "in") ? DECADES.get(text) : null;
        if (named != null) {
            return new DateMatch(at, word + 1, new Period(LocalDate.of(named, 1, 1), LocalDate.of(named + 9, 12, 31)));
        }
        int year = glued || apart ? DateWords.year(text.substring(0, 4)) : 0;
        if (year == 0 || year % 10 != 0) {
            return null;
        }
        Period years = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
        return new DateMatch(at, glued ? word + 1 : word + 2, years);
    }

    /** "The 19th century". */
    private @Nullable DateMatch century(int at) {
        int word = words.is(at, "the") ? at + 1 : at;
        Numeral number = words.lemma(at).equals("century") ? null : new NumeralReader(words).read(word);
        if (number == null || number.form() != Numeral.Form.ORDINAL || number.value() > 30) {
            return null;
        }
        int noun = words.isHyphen(number.to()) ? number.to() + 1 : number.to();
        if (!words.is(noun, "century")) {
            return null;
        }
        int last = (int) number.value() * 100;
        return new DateMatch(at, noun + 1, new Period(LocalDate.of(last - 99, 1, 1), LocalDate.of(last, 12, 31)));
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
        boolean dated = words.is(at - 1, "the") || words.is(at - 1, "in") || words.is(at - 1, "since");
        boolean bounded = Bounds.before(words, at) != null && !dated;
        boolean joined = words.gluedToPrevious(at)
                && !words.isHyphen(at - 1)
                && !words.is(at - 1, "(")
                && !words.is(at - 1, "/");
        boolean adjective = words.tag(at + 1).equals("JJ") && words.tag(at + 2).equals("NNS");
        return (plural || adjective) && !dated || bounded || joined || words.is(at - 1, "$") || words.is(at - 1, "€");
    }
}
