package org.deskcheck.extract.meaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.meaning.Period.Part;
import org.jspecify.annotations.Nullable;

/** Finds the dates of a claim, each with the preposition and the "early" or "end of" that belong to it. */
final class DateFinder {

    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "during", "over", "within");

    private static final Set<String> OPENERS = Set.of(
            "the",
            "today",
            "tonight",
            "yesterday",
            "overnight",
            "tomorrow",
            "last",
            "past",
            "previous",
            "this",
            "current",
            "next",
            "coming",
            "recent",
            "following",
            "preceding",
            "q",
            "h",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter");

    private final Words words;
    private final CalendarDates calendar;
    private final RelativeDates relative;
    private final Timeline timeline;

    DateFinder(Words words, @Nullable LocalDate articleDate) {
        this.words = words;
        this.timeline = new Timeline(articleDate, looksAhead(words));
        this.calendar = new CalendarDates(words, timeline);
        this.relative = new RelativeDates(words, timeline);
    }

    /** In order, without overlaps. */
    List<DateMatch> find() {
        List<DateMatch> found = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < words.size(); at++) {
            DateMatch date = dateAt(at);
            if (date != null) {
                DateMatch whole = extended(date, free);
                found.add(whole);
                free = whole.to();
                at = free - 1;
            }
        }
        return found;
    }

    private @Nullable DateMatch dateAt(int at) {
        if (!mayOpen(at)) {
            return null;
        }
        DateMatch found = relative.read(at);
        if (found != null) {
            return withDate(found);
        }
        found = calendar.read(at);
        return found == null ? partOfTheYear(at) : found;
    }

    /** Whether a date can begin with the word, so that most words are dismissed at once. */
    private boolean mayOpen(int at) {
        String word = words.lower(at);
        return words.isCapitalised(at) || NumberWords.opens(word) || OPENERS.contains(word);
    }

    /** "Monday, 1 December": the weekday adds nothing to the day. */
    private DateMatch withDate(DateMatch weekday) {
        int next = words.is(weekday.to(), ",") ? weekday.to() + 1 : weekday.to();
        boolean isWeekday = DateWords.weekday(words, weekday.from()) != null;
        DateMatch date = isWeekday ? calendar.read(next) : null;
        return date == null || words.startsWithDigit(next) && DateWords.year(words.lower(next)) > 0
                ? weekday
                : date.startingAt(weekday.from());
    }

    /** "The start of the year". */
    private @Nullable DateMatch partOfTheYear(int at) {
        String unit = DateWords.unit(words.lower(at + 1));
        boolean current = words.is(at, "the") && (unit.equals("year") || unit.equals("month") || unit.equals("week"));
        boolean part = words.is(at - 1, "of") && DateWords.part(words.lower(at - 2)) != null;
        return current && part ? new DateMatch(at, at + 2, timeline.unit(unit, 0)) : null;
    }

    private DateMatch extended(DateMatch date, int free) {
        int from = date.from();
        Part part = null;
        int before = words.isHyphen(from - 1) ? from - 2 : from - 1;
        before = words.is(before, "the") && words.is(before - 1, "of") ? before - 2 : before;
        before = words.is(before, "of") ? before - 1 : before;
        if (before >= free) {
            part = words.tag(before).equals("VB")
                    ? null
                    : DateWords.part(words.lower(before)); // "To end the day after".
            boolean stands =
                    part != null && (before == from - 1 || words.isHyphen(from - 1) || words.is(before + 1, "of"));
            part = stands ? part : null;
            from = stands ? before : from;
        }
        if (part == null && from - 1 >= free && (words.is(from - 1, "earlier") || words.is(from - 1, "later"))) {
            from--;
        }
        // The part may stand inside: "the late 1990s".
        int article = words.is(from - 1, "the") && from - 1 >= free ? from - 1 : from;
        if (article - 1 >= free && takesPreposition(date, article - 1)) {
            from = article - 1;
        } else if (part != null) {
            from = article;
        } else if (words.is(date.from(), "the")) {
            from = Math.min(from, date.from() + 1);
        }
        Period period = date.period() == null || part == null
                ? date.period()
                : date.period().part(part);
        return new DateMatch(from, date.to(), period);
    }

    /** "On Friday", "in the last two months"; but not "a report on last year". */
    private boolean takesPreposition(DateMatch date, int at) {
        boolean shifted = switch (words.lower(date.from())) {
            case "last", "this", "next" -> true;
            default -> false;
        };
        return PREPOSITIONS.contains(words.lower(at)) && !(shifted && words.is(at, "on"));
    }

    /** Whether the claim speaks of the future, so that a bare weekday is the next one. */
    private static boolean looksAhead(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean ahead = switch (words.lower(i)) {
                case "will", "'ll", "shall", "wo" -> words.tag(i).equals("MD");
                case "set", "due", "expected", "scheduled", "going", "plans", "planned" -> words.is(i + 1, "to");
                default -> false;
            };
            if (ahead) {
                return true;
            }
        }
        return false;
    }
}
