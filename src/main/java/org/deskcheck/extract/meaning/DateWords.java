package org.deskcheck.extract.meaning;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.deskcheck.extract.meaning.Period.Part;
import org.jspecify.annotations.Nullable;

/** English words of the calendar. */
final class DateWords {

    private static final String[] MONTHS = {
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december"
    };
    private static final Map<String, Integer> MONTH_NUMBERS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    /** Seasons by their first month, in the northern half of the world. */
    private static final Map<String, Integer> SEASONS =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("early", Part.EARLY),
            Map.entry("beginning", Part.EARLY),
            Map.entry("start", Part.EARLY),
            Map.entry("mid", Part.MIDDLE),
            Map.entry("middle", Part.MIDDLE),
            Map.entry("late", Part.LATE),
            Map.entry("end", Part.LATE));
    private static final Set<String> UNITS = Set.of("day", "week", "month", "quarter", "year", "decade", "weekend");
    private static final Set<String> DAYTIMES =
            Set.of("morning", "afternoon", "evening", "night", "lunchtime", "noon", "midday", "midnight");

    static {
        for (int i = 0; i < MONTHS.length; i++) {
            MONTH_NUMBERS.put(MONTHS[i], i + 1);
            MONTH_NUMBERS.put(MONTHS[i].substring(0, 3), i + 1);
            MONTH_NUMBERS.put(MONTHS[i].substring(0, 3) + ".", i + 1);
        }
        MONTH_NUMBERS.put("sept", 9);
        MONTH_NUMBERS.put("sept.", 9);
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, day);
            WEEKDAYS.put(name.substring(0, 3) + ".", day);
        }
    }

    private DateWords() {}

    /** 1 to 12, or 0 for a word that is no month here: "may" the verb, "March" at the head of a march. */
    static int month(Words words, int word) {
        Integer month = words.isCapitalised(word) ? MONTH_NUMBERS.get(words.lower(word)) : null;
        if (month == null || words.tag(word).equals("MD") || words.tag(word).equals("VB")) {
            return 0;
        }
        return month;
    }

    static @Nullable DayOfWeek weekday(Words words, int word) {
        return words.isCapitalised(word) ? WEEKDAYS.get(words.lower(word)) : null;
    }

    /** Whether a date is one of a timetable, so that the present tense tells the future: "sails on Friday". */
    static boolean isScheduled(Words words, int date) {
        if (!words.is(date - 1, "on") && !words.is(date - 1, "in") && !words.is(date - 1, "until")) {
            return false;
        }
        for (int word = date - 2; word >= Math.max(0, date - 8) && !words.is(word, ","); word--) {
            if (words.isVerb(word)) {
                return words.tag(word).equals("VBZ") || words.tag(word).equals("VBP");
            }
        }
        return false;
    }

    /** Minus one for "last year", zero for "this year", one for "next year"; null for anything else. */
    static @Nullable Integer shiftOfYear(Words words, int at) {
        if (!words.is(at + 1, "year")) {
            return null;
        }
        return switch (words.lower(at)) {
            case "last" -> -1;
            case "this" -> 0;
            case "next" -> 1;
            default -> null;
        };
    }

    /** The first month of a season, or 0. */
    static int season(Words words, int word) {
        return SEASONS.getOrDefault(words.lower(word), 0);
    }

    static @Nullable Part part(String word) {
        return PARTS.get(word);
    }

    /** The singular of "day", "weeks" …, or empty. */
    static String unit(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return UNITS.contains(singular) ? singular : "";
    }

    /** Whether it is a stretch of time: "day", "night", "time". */
    static boolean isTime(String word) {
        return !unit(word).isEmpty() || isDaytime(word) || word.equals("time");
    }

    static boolean isDaytime(String word) {
        return DAYTIMES.contains(word);
    }

    /** A year in four digits from 1000 to 2199, or 0. */
    static int year(String word) {
        if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int year = Integer.parseInt(word);
        return year >= 1000 && year < 2200 ? year : 0;
    }

    /** A day of the month, "3" or "3rd" or "third", or 0. */
    static int dayOfMonth(String word) {
        double day = word.indexOf('.') >= 0 || word.indexOf(',') >= 0 ? Double.NaN : NumberWords.digits(word);
        day = Double.isNaN(day) ? NumberWords.ordinal(word) : day;
        return day >= 1 && day <= 31 ? (int) day : 0;
    }
}
