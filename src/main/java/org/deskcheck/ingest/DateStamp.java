package org.deskcheck.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The days and times that English copy is stamped with: "Published: 3 December 2025, 10:15 GMT". */
final class DateStamp {

    private static final int LONGEST = 150;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH =
            "(?<month>(?:jan|feb)(?:uary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                    + "|sept?(?:ember)?|oct(?:ober)?|(?:nov|dec)(?:ember)?)\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>(?:19|20)\\d\\d)";

    private static final List<Pattern> DATES = List.of(
            pattern("(?<!\\p{L})" + MONTH + "\\s+" + DAY + ",?\\s+" + YEAR + "\\b"),
            pattern("(?<!\\d)" + DAY + "\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR + "\\b"),
            pattern("(?<!\\d)" + YEAR + "-(?<month>\\d\\d)-(?<day>\\d\\d)(?:t(?=\\d))?"),
            pattern("(?<!\\d)(?<day>\\d{1,2})([./])(?<month>\\d{1,2})\\2" + YEAR + "\\b"));

    private static final Pattern MERIDIEM_AGAINST_WORD = Pattern.compile("(\\d ?[aApP]\\.?[mM]\\.?)(?=\\p{Lu})");

    private static final Pattern TIME =
            pattern("(?<!\\d)(?:\\d{1,2}[:.]\\d\\d(?::\\d\\d(?:\\.\\d+)?)?\\s*(?:[ap]\\.?m\\b\\.?)?"
                    + "|\\d{1,2}\\s*[ap]\\.?m\\b\\.?)\\s*(?:(?:gmt|utc|cet|cest|eet|eest|est|edt|et|cst|cdt|pst|pdt|pt|bst|ist|msk|z)\\b)?"
                    + "\\s*(?:[+-]\\d\\d:?\\d\\d)?");

    private static final Pattern AGE = pattern(
            "\\b\\d+\\s*(?:(?:second|minute|min|hour|hr|day|week|month)s?\\s+ago|-?\\s*min(?:ute)?s?\\s+read)\\b");

    private static final Pattern FILLER = pattern(
            "\\b(?:first|last|originally|published|updated|update|modified|posted|"
                    + "created|edited|issued|dated?|time|on|at|and|of|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)\\b");

    private static final Pattern PLACE_LINE = Pattern.compile("\\p{Lu}{2}[\\p{Lu}\\p{P} ]{0,40}[,(].{0,50}?\\s[-–—]");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private DateStamp() {}

    /** Whether a line says when the copy was published or changed, and nothing else. */
    static boolean is(String line) {
        if (line.length() > LONGEST || line.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        String rest = MERIDIEM_AGAINST_WORD.matcher(line).replaceAll("$1 ");
        boolean stamped = false;
        for (Pattern pattern : DATES) {
            stamped |= pattern.matcher(rest).find();
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        for (Pattern pattern : List.of(TIME, AGE)) {
            stamped |= pattern.matcher(rest).find();
            rest = pattern.matcher(rest).replaceAll(" ");
        }
        rest = FILLER.matcher(rest).replaceAll(" ");
        return stamped && !LETTER_OR_DIGIT.matcher(rest).find();
    }

    /** The first whole date in a text. A date that reads differently in London and New York is passed over. */
    static Optional<LocalDate> date(String text) {
        String spaced = MERIDIEM_AGAINST_WORD.matcher(text).replaceAll("$1 ");
        LocalDate first = null;
        int firstAt = Integer.MAX_VALUE;
        for (Pattern pattern : DATES) {
            for (Matcher matcher = pattern.matcher(spaced); matcher.find(); ) {
                Optional<LocalDate> date = date(matcher);
                if (date.isPresent() && matcher.start() < firstAt) {
                    first = date.get();
                    firstAt = matcher.start();
                }
            }
        }
        return Optional.ofNullable(first);
    }

    /** The date in the place line that opens wire copy: "LONDON, Dec 3, 2025 (Reuters) -". */
    static Optional<LocalDate> dateOfPlaceLine(String paragraph) {
        Matcher matcher = PLACE_LINE.matcher(paragraph);
        return matcher.lookingAt() ? date(matcher.group()) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        String name = matcher.group("month");
        int day = Integer.parseInt(matcher.group("day"));
        boolean named = Character.isLetter(name.charAt(0));
        int month = named ? 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) : Integer.parseInt(name);
        boolean slashes = matcher.group().indexOf('/') >= 0;
        if (slashes && month <= 12 && day <= 12 && month != day) {
            return Optional.empty();
        }
        try {
            int year = Integer.parseInt(matcher.group("year"));
            return Optional.of(slashes && month > 12 ? LocalDate.of(year, day, month) : LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
