package org.deskcheck.extract.meaning;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads quarters, halves, seasons, decades and centuries: "the third quarter of 2024", "the 1990s". */
final class NamedPeriods {

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

    NamedPeriods(Words words, Timeline timeline) {
        this.words = words;
        this.timeline = timeline;
    }

    /** The period that begins at the word, or null. */
    @Nullable
    DateMatch read(int at) {
        DateMatch found = quarter(at);
        found = found == null ? season(at) : found;
        found = found == null ? decade(at) : found;
        return found == null ? century(at) : found;
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
}
