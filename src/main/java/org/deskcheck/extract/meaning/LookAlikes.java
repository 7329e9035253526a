package org.deskcheck.extract.meaning;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells numbers that count or measure from those that name, time, dial, score or address. */
final class LookAlikes {

    /** What the figures of a ballot stand before. */
    private static final Set<String> VOTES = Set.of("vote", "votes", "ruling", "decision", "majority", "split");

    private static final Set<String> CLOCK =
            Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "gmt", "cet", "utc");

    /** "A six-figure sum", "a 70-something". */
    private static final Set<String> VAGUE_SIZES = Set.of("figure", "figures", "digit", "digits", "something");

    private static final Set<String> HOURS = Set.of("at", "by", "until", "till", "from", "since", "before", "after");

    private static final Pattern TIME = Pattern.compile("(?:[01]?[0-9]|2[0-3])\\.[0-5][0-9]");

    /** "One day", "one another": words with which "one" does not count. */
    private static final Set<String> AFTER_ONE = Set.of(
            "day", "thing", "another", "side", "hand", "reason", "way", "point", "of", "or", "and", "time", "morning",
            "night", "evening", "who", "moment", "example", "word");

    private static final Set<String> SPEECH =
            Set.of("say", "tell", "ask", "explain", "repeat", "warn", "remind", "hear");

    private final Words words;

    LookAlikes(Words words) {
        this.words = words;
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
        if (isVote(at)) {
            return at;
        }
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

    /** "A 3-2 vote", "voted 7-2": two counts, neither a range nor the score of a match. */
    boolean isVote(int at) {
        int second = at + 2;
        if (!words.startsWithDigit(at) || !words.isHyphen(at + 1) || !words.startsWithDigit(second)) {
            return false;
        }
        boolean voted = words.lemma(at - 1).equals("vote") || words.is(at - 1, "of") && words.is(at - 2, "vote");
        return voted || VOTES.contains(words.lower(second + 1));
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
                || words.isHyphen(to) && VAGUE_SIZES.contains(words.lower(to + 1))
                || CLOCK.contains(words.lower(to))
                || isTimeOfDay(from, to)
                || isNamed(from, to)
                || isAddress(to)
                || isAge(from, to);
    }

    private boolean isNoOne(int at) {
        String tag = words.tag(at + 1);
        return words.is(at - 1, "no")
                || words.is(at - 1, "the")
                || words.isHyphen(at + 1)
                || AFTER_ONE.contains(words.lower(at + 1))
                || !(tag.startsWith("NN") || tag.startsWith("JJ") || tag.startsWith("VBN"));
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
                || words.lower(from).startsWith("00");
    }

    /** "Article 5", "Boeing 737", "Studio 54", "Chapter Two". */
    private boolean isNamed(int from, int to) {
        if (!words.startsWithDigit(from)) {
            return words.isCapitalised(from) && words.startsWithLetter(from - 1);
        }
        if (NumberedNouns.BEFORE.contains(words.lower(from - 1)) || isNumberedAfterDot(from)) {
            return true;
        }
        boolean afterName = words.tag(from - 1).startsWith("NNP") && words.isCapitalised(from - 1);
        return afterName
                && !words.tag(to).startsWith("NNS")
                && !words.tag(to).startsWith("JJ")
                && !words.is(to, "people");
    }

    private boolean isNumberedAfterDot(int from) {
        return words.is(from - 1, ".") && (words.is(from - 2, "no") || words.is(from - 2, "nr"));
    }

    private boolean isAddress(int to) {
        for (int i = to; i < to + 4 && words.isCapitalised(i); i++) {
            if (i > to && NumberedNouns.STREETS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** "At 10.30 the sirens began", but not "at 10.30 francs". */
    private boolean isTimeOfDay(int from, int to) {
        return HOURS.contains(words.lower(from - 1))
                && TIME.matcher(words.lower(from)).matches()
                && !words.isNoun(to)
                && !words.tag(to).startsWith("JJ");
    }

    /** "Ann Miller, 45, …". */
    private boolean isAge(int from, int to) {
        boolean told = words.is(from - 1, "aged") || words.is(from - 1, "of") && words.is(from - 2, "age");
        if (told) {
            return true;
        }
        boolean closed = words.is(to, ",") || words.is(to, ".") || words.is(to, ")") || to >= words.size();
        boolean opened = words.is(from - 1, ",") || words.is(from - 1, "(");
        boolean between = words.is(from - 1, ",") && words.is(to, ",") && words.isNoun(from - 2);
        return opened && closed && to == from + 1 && (words.isCapitalised(from - 2) || between);
    }

    /** "The first lady", "the Third Reich", "second-largest", "a second", "second hand". */
    private boolean isNoCount(Numeral numeral) {
        int to = numeral.to();
        boolean name = words.isCapitalised(to) || words.isCapitalised(numeral.from()) && numeral.from() > 0;
        String tag = words.tag(to);
        boolean beforeNoun = tag.startsWith("NN") || tag.equals("JJ") || tag.equals("VBN") || tag.equals("VBG");
        return numeral.value() == 1
                || words.is(to, "half")
                || name
                || words.isHyphen(to)
                || !beforeNoun
                || words.is(to, "-");
    }
}
