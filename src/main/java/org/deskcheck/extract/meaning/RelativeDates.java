package org.deskcheck.extract.meaning;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads dates that are told from the day of the article: "on Tuesday", "yesterday", "last week", "three years ago". */
final class RelativeDates {

    private static final Set<String> VAGUE =
            Set.of("recent", "past", "last", "coming", "next", "following", "previous", "preceding");

    /** "Good Friday", "Super Tuesday": days with names of their own. */
    private static final Set<String> NAMED_DAYS =
            Set.of("good", "black", "super", "ash", "palm", "bloody", "cyber", "shrove", "easter", "whit");

    private final Words words;
    private final Timeline timeline;

    RelativeDates(Words words, Timeline timeline) {
        this.words = words;
        this.timeline = timeline;
    }

    /** The date that begins at the word, or null. */
    @Nullable
    DateMatch read(int at) {
        DateMatch found = adverb(at);
        found = found == null ? weekday(at) : found;
        found = found == null ? shifted(at) : found;
        found = found == null ? stretch(at) : found;
        found = found == null ? vague(at) : found;
        found = found == null ? ago(at) : found;
        found = found == null ? ahead(at) : found;
        return found == null ? weekend(at) : found;
    }

    private @Nullable DateMatch adverb(int at) {
        if (words.isCapitalised(at) && words.startsWithLetter(at - 1)) {
            return null; // The magazine "Today".
        }
        int end = DateWords.isDaytime(words.lower(at + 1)) ? at + 2 : at + 1;
        return switch (words.lower(at)) {
            case "the" -> dayBeside(at);
            case "today", "tonight" -> new DateMatch(at, at + 1, timeline.days(0));
            case "yesterday" -> new DateMatch(at, end, timeline.days(-1));
            case "overnight" -> words.isNoun(at + 1) ? null : new DateMatch(at, at + 1, timeline.night());
            case "tomorrow" -> new DateMatch(at, end, timeline.days(1));
            default -> null;
        };
    }

    /** "The day before yesterday", "the day after tomorrow". */
    private @Nullable DateMatch dayBeside(int at) {
        boolean before = words.is(at + 2, "before") && words.is(at + 3, "yesterday");
        boolean after = words.is(at + 2, "after") && words.is(at + 3, "tomorrow");
        return words.is(at + 1, "day") && (before || after)
                ? new DateMatch(at, at + 4, timeline.days(before ? -2 : 2))
                : null;
    }

    private @Nullable DateMatch weekday(int at) {
        DayOfWeek day = DateWords.weekday(words, at);
        if (day == null || isName(at)) {
            return plural(at);
        }
        int end = DateWords.isDaytime(words.lower(at + 1)) ? at + 2 : at + 1;
        Timeline told = DateWords.isScheduled(words, at) ? timeline.ahead() : timeline;
        return new DateMatch(at, end, told.weekday(day));
    }

    /** "The Sunday Times", "Black Friday". */
    private boolean isName(int at) {
        boolean before = words.isCapitalised(at - 1) && words.tag(at - 1).startsWith("NNP") && !words.is(at - 1, "on");
        boolean after = words.isCapitalised(at + 1) && words.tag(at + 1).startsWith("NNP") && words.is(at - 1, "the");
        return before && at - 1 > 0 || after || NAMED_DAYS.contains(words.lower(at - 1));
    }

    /** "On Sundays": a habit, which has no day. */
    private @Nullable DateMatch plural(int at) {
        String word = words.lower(at);
        boolean days = words.isCapitalised(at) && word.endsWith("days") && word.length() > 6;
        boolean weekdays = days && isWeekday(word.substring(0, word.length() - 1));
        return weekdays ? new DateMatch(at, at + 1, null) : null;
    }

    private static boolean isWeekday(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equalsIgnoreCase(word)) {
                return true;
            }
        }
        return false;
    }

    /** "Last week", "this morning", "next Friday", "last summer", "the year", "last May". */
    private @Nullable DateMatch shifted(int at) {
        int shift;
        switch (words.lower(at)) {
            case "last", "past", "previous" -> shift = -1;
            case "this", "current" -> shift = 0;
            case "next", "coming" -> shift = 1;
            default -> {
                return null;
            }
        }
        String word = words.lower(at + 1);
        DayOfWeek day = DateWords.weekday(words, at + 1);
        if (day != null) {
            int end = DateWords.isDaytime(words.lower(at + 2)) ? at + 3 : at + 2;
            return new DateMatch(at, end, shift == 0 ? timeline.weekday(day) : timeline.weekday(day, shift));
        }
        if (DateWords.isDaytime(word) && shift <= 0) {
            return new DateMatch(at, at + 2, timeline.days(shift));
        }
        if (word.endsWith("s") || word.equals("day")) {
            return null;
        }
        String unit = DateWords.unit(word);
        if (!unit.isEmpty() && !unit.equals("decade")) {
            return new DateMatch(at, at + 2, timeline.unit(unit, shift));
        }
        int season = DateWords.season(words, at + 1);
        if (season > 0) {
            return new DateMatch(at, at + 2, new Timeline(timeline.today(), shift > 0).months(season, 3));
        }
        int month = DateWords.month(words, at + 1);
        return month > 0 ? new DateMatch(at, at + 2, new Timeline(timeline.today(), shift > 0).month(month)) : null;
    }

    /** "The past five years", "the next few weeks" (without days), "the last decade". */
    private @Nullable DateMatch stretch(int at) {
        int word = words.is(at, "the") ? at + 1 : at;
        boolean ahead = words.is(word, "next") || words.is(word, "coming");
        if (!ahead && !words.is(word, "past") && !words.is(word, "last")) {
            return null;
        }
        if (words.is(word + 1, "decade")) {
            return new DateMatch(at, word + 2, timeline.stretch("decade", 1, ahead));
        }
        boolean few = words.is(word + 1, "few") || words.is(word + 1, "several");
        Numeral count = few ? null : new NumeralReader(words).read(word + 1);
        int unitAt = few ? word + 2 : count == null ? -1 : count.to();
        String unit = unitAt < 0 ? "" : DateWords.unit(words.lower(unitAt));
        if (unit.isEmpty()) {
            return null;
        }
        Period period =
                count == null || count.value() > 1000 ? null : timeline.stretch(unit, (int) count.value(), ahead);
        return new DateMatch(at, unitAt + 1, period);
    }

    /** "In recent days", "in the coming weeks": nobody can say which. */
    private @Nullable DateMatch vague(int at) {
        int word = words.is(at, "the") ? at + 1 : at;
        String unit = words.lower(word + 1);
        boolean units = unit.endsWith("s") && !DateWords.unit(unit).isEmpty();
        return units && VAGUE.contains(words.lower(word)) ? new DateMatch(at, word + 2, null) : null;
    }

    /** "Three years ago", "a week earlier" (without days: earlier than what?). */
    private @Nullable DateMatch ago(int at) {
        boolean article = words.is(at, "a") || words.is(at, "an");
        Numeral count = article ? null : new NumeralReader(words).read(at);
        int unitAt = article ? at + 1 : count == null ? -1 : count.to();
        String unit = unitAt < 0 ? "" : DateWords.unit(words.lower(unitAt));
        if (unit.isEmpty() || !words.is(unitAt + 1, "ago")) {
            return null;
        }
        double value = count == null ? 1 : count.value();
        boolean whole = value == Math.rint(value) && value < 1000;
        return new DateMatch(at, unitAt + 2, whole ? timeline.ago(unit, (int) value) : null);
    }

    /** "In three days", of what is to come; "built in three days" tells how long it took. */
    private @Nullable DateMatch ahead(int at) {
        boolean told =
                words.is(at - 1, "in") && (timeline.future() || DateWords.isScheduled(words, at) && !isSpan(at - 1));
        Numeral count = told ? new NumeralReader(words).read(at) : null;
        String unit = count == null ? "" : DateWords.unit(words.lower(count.to()));
        if (count == null || unit.isEmpty() || count.value() != Math.rint(count.value()) || count.value() > 1000) {
            return null;
        }
        return new DateMatch(at, count.to() + 1, timeline.ahead(unit, (int) count.value()));
    }

    /** "The lowest in 17 years". */
    private boolean isSpan(int in) {
        return words.tag(in - 1).endsWith("S") && words.tag(in - 1).startsWith("J") || words.is(in - 1, "first");
    }

    /** "Over the weekend", "at the weekend". */
    private @Nullable DateMatch weekend(int at) {
        return words.is(at, "the") && words.is(at + 1, "weekend")
                ? new DateMatch(at, at + 2, timeline.unit("weekend", timeline.future() ? 0 : -1))
                : null;
    }
}
