package org.deskcheck.extract.meaning;

import java.util.Set;

/** Tells numbers that count or measure from those that name, time, dial, score or address. */
final class LookAlikes {

    /** Nouns whose number says which one, not how many. */
    private static final Set<String> NUMBERED = Set.of(
            "article",
            "section",
            "page",
            "platform",
            "route",
            "channel",
            "flight",
            "room",
            "gate",
            "chapter",
            "number",
            "no.",
            "no",
            "nr.",
            "paragraph",
            "line",
            "level",
            "studio",
            "precinct",
            "phase",
            "version",
            "track",
            "bus",
            "highway",
            "motorway",
            "runway",
            "pier",
            "ward",
            "district",
            "zone",
            "area",
            "unit",
            "exhibit",
            "appendix",
            "table",
            "figure",
            "clause",
            "rule",
            "terminal",
            "seat",
            "lane",
            "formula",
            "type",
            "grade",
            "model",
            "episode",
            "season",
            "volume",
            "part",
            "act",
            "verse",
            "psalm",
            "tel",
            "tel.",
            "phone",
            "fax",
            "box",
            "resolution",
            "case",
            "question",
            "item",
            "note",
            "pope",
            "king",
            "queen",
            "apartment",
            "flat",
            "suite",
            "building",
            "block",
            "reactor",
            "group",
            "category",
            "tier",
            "stage",
            "class");

    private static final Set<String> STREETS = Set.of(
            "street",
            "st",
            "st.",
            "road",
            "rd",
            "rd.",
            "avenue",
            "ave",
            "ave.",
            "square",
            "lane",
            "boulevard",
            "drive",
            "way",
            "place",
            "court",
            "terrace",
            "crescent",
            "row",
            "gardens",
            "quay");

    private static final Set<String> CLOCK =
            Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "gmt", "cet", "utc");

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
                || CLOCK.contains(words.lower(to))
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
        if (NUMBERED.contains(words.lower(from - 1)) || isNumberedAfterDot(from)) {
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
            if (i > to && STREETS.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
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
