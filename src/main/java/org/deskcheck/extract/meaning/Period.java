package org.deskcheck.extract.meaning;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days from {@code from} to {@code to}, both included. */
record Period(LocalDate from, LocalDate to) {

    /** A part of a period: "early March", "the end of the year". */
    enum Part {
        EARLY,
        MIDDLE,
        LATE
    }

    static Period day(LocalDate day) {
        return new Period(day, day);
    }

    static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The months of one year from {@code first} on; they may run into the next year. */
    static Period months(int year, int first, int count) {
        YearMonth start = YearMonth.of(year, first);
        return new Period(start.atDay(1), start.plusMonths(count - 1).atEndOfMonth());
    }

    /** The first, second or last third: ten days of a month, four months of a year. Days and weeks stay whole. */
    Period part(Part part) {
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        if (days < 28) {
            return this;
        }
        if (days <= 31) {
            return switch (part) {
                case EARLY -> new Period(from, from.plusDays(9));
                case MIDDLE -> new Period(from.plusDays(10), from.plusDays(19));
                case LATE -> new Period(from.plusDays(20), to);
            };
        }
        long third = (to.getYear() - from.getYear()) * 12L + to.getMonthValue() - from.getMonthValue() + 1;
        third /= 3;
        LocalDate second = from.plusMonths(third);
        LocalDate last = second.plusMonths(third);
        return switch (part) {
            case EARLY -> new Period(from, second.minusDays(1));
            case MIDDLE -> new Period(second, last.minusDays(1));
            case LATE -> new Period(last, to);
        };
    }
}
