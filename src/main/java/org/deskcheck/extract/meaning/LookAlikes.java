package org.deskcheck.extract.meaning;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that count or measure from those that name, time, dial, score or address. */
final class LookAlikes {

    private static final Set<String> CLOCK =
            Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "gmt", "cet", "utc");

    /** "A six-figure sum", "a 70-something". */
    private static final Set<String> VAGUE_SIZES = Set.of("figure", "figures", "digit", "digits", "something");

    private static final Set<String> HOURS =
            Set.of("at", "by", "until", "till", "from", "since", "before", "after", "to");

    /** What one does from nine to five. */
    private static final Set<String> OPENING = Set.of("open", "work", "closed", "run", "sit", "daily");

    /** What has more digits without a comma is the number of something. */
    private static final int LONGEST = 11;

    private static final Set<String> NUMBERED_TIMES =
            Set.of("day", "week", "year", "game", "round", "lap", "heat", "set", "match", "hour", "month");

    private static final Set<String> DIALLING = Set.of("call", "dial", "ring", "phone", "text");

    /** What stands "at" a number. */
    private static final Set<String> LEVELS = Set.of(
            "put",
            "stand",
            "remain",
            "estimate",
            "value",
            "price",
            "set",
            "start",
            "stay",
            "cap",
            "peak",
            "hold",
            "toll",
            "rate",
            "total",
            "number",
            "is",
            "be");

    private static final Pattern TIME = Pattern.compile("(?:[01]?[0-9]|2[0-3])\\.[0-5][0-9]");

    /** "One day", "one another": words with which "one" does not count. */
    private static final Set<String> AFTER_ONE = Set.of(
            "day", "thing", "another", "side", "hand", "reason", "way", "point", "of", "or", "and", "time", "morning",
            "night", "evening", "who", "moment", "example", "word");

    private static final Set<String> SPEECH =
            Set.of("say", "tell", "ask", "explain", "repeat", "warn", "remind", "hear");

    private final Words words;
    private final NumberedNouns numbered;

    LookAlikes(Words words, NumberedNouns numbered) {
        this.words = words;
        this.numbered = numbered;
    }

    /** "I have told them a thousand times": nobody has counted. */
    boolean isHyperbole(Numeral number, String unit) {
        double power = Math.log10(number.value());
        if (!unit.equals("time") || power < 2 || power != Math.rint(power)) {
            return false;
        }
        for (int word = Math.max(0, number.from() - 5); word < number.from(); word++) {
            if (SPEECH.contains(words.lemma(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a bare number, with neither currency nor unit, only looks like a figure. */
    boolean isNoFigure(Numeral numeral) {
        return switch (numeral.form()) {
            case CARDINAL -> isNoCardinal(numeral);
            case ORDINAL -> isNoCount(numeral);
            case MULTIPLE, SHARE, VAGUE -> false;
        };
    }

    /** Where a run of numbers that is no figure ends ("3-1", "9/11", "7946 0018"), else {@code at}. */
    int endOfCode(int at) {
        int end = at;
        while (words.startsWithDigit(end)) {
            boolean joined = words.gluedToPrevious(end + 1) && words.gluedToPrevious(end + 2) && isJoint(end + 1);
            if (joined && words.startsWithDigit(end + 2)) {
                end += 2;
            } else if (words.startsWithDigit(end + 1) && isPhone(at)) {
                end++;
            } else {
                break;
            }
        }
        return end > at ? end + 1 : at;
    }

    private boolean isJoint(int at) {
        return words.isHyphen(at) || words.is(at, "/") || words.is(at, ":") || words.is(at, ".");
    }

    private boolean isPhone(int at) {
        return words.is(at - 1, "+")
                || words.lower(at).startsWith("0") && !words.lower(at).startsWith("0.");
    }

    private boolean isNoCardinal(Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        if (words.is(from, "one") && to == from + 1) {
            return isNoOne(from);
        }
        return isPartOfCode(from, to)
                || isKind(to)
                || words.is(from, "zero") && words.is(to, "in")
                || words.isHyphen(to) && VAGUE_SIZES.contains(words.lower(to + 1))
                || CLOCK.contains(words.lower(to))
                || isTimeOfDay(numeral)
                || isNamed(from, to)
                || isAddress(to)
                || isDialled(from, to);
    }

    private boolean isNoOne(int at) {
        String tag = words.tag(at + 1);
        return words.is(at - 1, "no")
                || words.isCapitalised(at) && words.startsWithLetter(at - 1)
                || words.is(at - 1, "the")
                || words.isHyphen(at + 1)
                || AFTER_ONE.contains(words.lower(at + 1))
                || !ThingFinder.isCasualty(words.lower(at + 1))
                        && !(tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VBN"));
    }

    /** "F-16", "MH17", "5G", "+44". */
    private boolean isPartOfCode(int from, int to) {
        if (!words.startsWithDigit(from)) {
            return false;
        }
        boolean afterLetters = words.gluedToPrevious(from) && words.startsWithLetter(from - 1);
        boolean afterHyphen = words.gluedToPrevious(from)
                && words.isHyphen(from - 1)
                && words.gluedToPrevious(from - 1)
                && words.startsWithLetter(from - 2);
        boolean beforeLetters = words.gluedToPrevious(to) && words.startsWithLetter(to);
        return afterLetters
                || afterHyphen
                || beforeLetters
                || words.is(from - 1, "+")
                || words.is(from - 1, "#")
                || words.lower(from).startsWith("00")
                || words.lower(from).length() > LONGEST && words.lower(from).indexOf(',') < 0
                || words.is(to, ")") && !words.is(from - 1, "(");
    }

    /** "Article 5", "Boeing 737", "Studio 54", "Chapter Two". */
    private boolean isNamed(int from, int to) {
        if (!words.startsWithDigit(from)) {
            boolean title = from > 0 && !words.startsWithLetter(from - 1) && words.isCapitalised(to);
            return words.isCapitalised(from) && (words.startsWithLetter(from - 1) || title)
                    || words.is(from - 1, "number")
                    || isNumberedTime(from, to);
        }
        if (numbered.standsBeforeNumber(words.lemma(from - 1))
                || isNumberedAfterDot(from)
                || isNumberedTime(from, to)) {
            return true;
        }
        boolean afterName = words.tag(from - 1).startsWith("NNP") && words.isCapitalised(from - 1);
        return afterName
                && !words.tag(to).startsWith("NNS")
                && !words.tag(to).startsWith("JJ")
                && !words.is(to, "people");
    }

    /** "On day five", "in week 12"; not "last week 12 people". */
    private boolean isNumberedTime(int from, int to) {
        boolean time = NUMBERED_TIMES.contains(words.lower(from - 1));
        String next = words.tag(to);
        return time && words.tag(from - 2).equals("IN") && !next.startsWith("NN") && !next.startsWith("JJ");
    }

    private boolean isNumberedAfterDot(int from) {
        return words.is(from - 1, ".") && (words.is(from - 2, "no") || words.is(from - 2, "nr"));
    }

    /** "A two-seater", "a 12-incher". */
    private boolean isKind(int to) {
        String noun = words.lower(to + 1);
        boolean named = words.isHyphen(to)
                && words.gluedToPrevious(to)
                && words.tag(to + 1).startsWith("NN");
        return named && (noun.endsWith("er") || noun.endsWith("ers")) && !words.isNoun(to + 2);
    }

    /** "Call 112". */
    private boolean isDialled(int from, int to) {
        boolean dials = DIALLING.contains(words.lemma(from - 1)) && words.startsWithDigit(from);
        return dials && !words.tag(to).startsWith("NN") && !words.tag(to).startsWith("JJ");
    }

    private boolean isAddress(int to) {
        for (int i = to; i < to + 4 && words.isCapitalised(i); i++) {
            if (i > to && numbered.isStreet(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "At 10.30 the sirens began", "opens at ten", but not "at 10.30 francs", "stood at ten". */
    private boolean isTimeOfDay(Numeral numeral) {
        int from = numeral.from();
        int to = numeral.to();
        boolean hour = HOURS.contains(words.lower(from - 1))
                && !words.isNoun(to)
                && !words.tag(to).startsWith("JJ");
        boolean full = numeral.value() >= 1 && numeral.value() <= 24 && numeral.value() == Math.rint(numeral.value());
        return hour && (TIME.matcher(words.lower(from)).matches() || full && to == from + 1 && isClock(from - 1, to));
    }

    /** Whether "at" and the like tell when, not how much. */
    private boolean isClock(int preposition, int to) {
        String next = words.tag(to);
        boolean ends = next.isEmpty() || next.equals("IN") || next.equals("CC") || !words.startsWithLetter(to);
        boolean percent = words.is(to, "%") || words.isHyphen(to) || words.is(to, "of");
        int first = words.is(preposition, "to") ? preposition - 2 : preposition;
        boolean hours =
                words.is(first, "from") && words.is(first + 2, "to") && OPENING.contains(words.lemma(first - 1));
        boolean moment = words.is(preposition, "at") && ends && !LEVELS.contains(words.lemma(preposition - 1));
        return hours || moment && !percent;
    }

    /** "The first lady", "the Third Reich", "second-largest", "a second", "second hand". */
    private boolean isNoCount(Numeral numeral) {
        int to = numeral.to();
        boolean name = words.isCapitalised(to) || words.isCapitalised(numeral.from()) && numeral.from() > 0;
        String tag = words.tag(to);
        boolean beforeNoun = tag.startsWith("NN") || tag.equals("JJ") || tag.equals("VBN") || tag.equals("VBG");
        return numeral.value() == 1
                || words.is(to, "half")
                || words.is(to, "party")
                || name
                || words.isHyphen(to)
                || !beforeNoun
                || words.is(to, "-");
    }
}
