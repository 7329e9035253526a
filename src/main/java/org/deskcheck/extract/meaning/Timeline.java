package org.deskcheck.extract.meaning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Places dates that leave something out ("Tuesday", "in May", "last week") around the day of the article.
 * Without that day nothing of the sort can be placed.
 *
 * @param today the article's date
 * @param future whether the claim speaks of what is to come, so that "on Friday" is the next one
 */
record Timeline(@Nullable LocalDate today, boolean future) {

    @Nullable
    Period weekday(DayOfWeek day) {
        if (today == null) {
            return null;
        }
        return Period.day(
                today.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day)));
    }

    /** "Last Friday" (-1), "next Monday" (1). */
    @Nullable
    Period weekday(DayOfWeek day, int direction) {
        if (today == null) {
            return null;
        }
        return Period.day(today.with(direction < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)));
    }

    @Nullable
    Period month(int month) {
        return today == null ? null : Period.month(YearMonth.of(yearOfMonth(month, today), month));
    }

    /** Days of one month without a year; null also for 30 February. */
    @Nullable
    Period days(int month, int first, int last) {
        if (today == null) {
            return null;
        }
        int year = today.getYear();
        LocalDate thisYear = date(year, month, first);
        if (thisYear == null) {
            return null;
        }
        int shift = future && thisYear.isBefore(today) ? 1 : !future && thisYear.isAfter(today) ? -1 : 0;
        LocalDate from = date(year + shift, month, first);
        LocalDate to = date(year + shift, month, last);
        return from == null || to == null ? null : new Period(from, to);
    }

    /** "The 28th": of this month or the one beside it. */
    @Nullable
    Period dayOfMonth(int day) {
        if (today == null) {
            return null;
        }
        int shift = future && day < today.getDayOfMonth() ? 1 : !future && day > today.getDayOfMonth() ? -1 : 0;
        YearMonth month = YearMonth.from(today).plusMonths(shift);
        LocalDate found = date(month.getYear(), month.getMonthValue(), day);
        return found == null ? null : Period.day(found);
    }

    /** The same, for a claim that speaks of what is to come. */
    Timeline ahead() {
        return new Timeline(today, true);
    }

    /** The day, or null if the calendar has none. */
    static @Nullable LocalDate date(int year, int month, int day) {
        boolean fits = month >= 1 && month <= 12 && day >= 1 && year >= 1 && year <= 9999;
        return fits && day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
    }

    /** Months of this year that have not begun belong to the year before, unless the claim looks ahead. */
    @Nullable
    Period months(int first, int count) {
        return today == null ? null : Period.months(yearOfMonth(first, today), first, count);
    }

    /** Today moved by a number of days. */
    @Nullable
    Period days(int shift) {
        return today == null ? null : Period.day(today.plusDays(shift));
    }

    /** The night that ended today, or the one to come if the claim speaks of the future. */
    @Nullable
    Period night() {
        return today == null ? null : new Period(today.plusDays(future ? 0 : -1), today.plusDays(future ? 1 : 0));
    }

    /** The week, month or year that lies so many units from today's; null for other units. */
    @Nullable
    Period unit(String unit, int shift) {
        if (today == null) {
            return null;
        }
        return switch (unit) {
            case "week" -> {
                LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(shift);
                yield new Period(monday, monday.plusDays(6));
            }
            case "month" -> Period.month(YearMonth.from(today).plusMonths(shift));
            case "quarter" -> {
                int first = (today.getMonthValue() - 1) / 3 * 3 + 1;
                YearMonth start = YearMonth.of(today.getYear(), first).plusMonths(3L * shift);
                yield Period.months(start.getYear(), start.getMonthValue(), 3);
            }
            case "year" -> Period.year(today.getYear() + shift);
            case "weekend" -> {
                LocalDate saturday = shift < 0
                        ? today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
                                .minusDays(1)
                        : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
                yield new Period(saturday, saturday.plusDays(1));
            }
            default -> null;
        };
    }

    /** "Five days ago", "three years ago" (the whole year). */
    @Nullable
    Period ago(String unit, int count) {
        return switch (unit) {
            case "day" -> days(-count);
            case "week" -> days(-7 * count);
            case "month", "year" -> unit(unit, -count);
            case "decade" -> unit("year", -10 * count);
            default -> null;
        };
    }

    /** "In three days", "in two years" (the whole year). */
    @Nullable
    Period ahead(String unit, int count) {
        return ago(unit, -count);
    }

    /** "The past five years" up to today, "the next two weeks" from today. */
    @Nullable
    Period stretch(String unit, int count, boolean ahead) {
        ChronoUnit step = switch (unit) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            case "year" -> ChronoUnit.YEARS;
            case "decade" -> ChronoUnit.DECADES;
            default -> null;
        };
        if (today == null || step == null) {
            return null;
        }
        return ahead ? new Period(today, today.plus(count, step)) : new Period(today.minus(count, step), today);
    }

    private int yearOfMonth(int month, LocalDate from) {
        int now = from.getMonthValue();
        int shift = future && month < now ? 1 : !future && month > now ? -1 : 0;
        return from.getYear() + shift;
    }
}
