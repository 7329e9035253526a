package org.deskcheck.extract.meaning;

import java.util.Set;
import org.deskcheck.extract.meaning.AmountReader.Amount;
import org.deskcheck.extract.meaning.Numeral.Form;
import org.deskcheck.extract.meaning.Units.Kind;

/** Decides what an amount counts or measures. */
final class CountedThings {

    /** Words behind a stretch of time that tell how far off or how old something is. */
    private static final Set<String> DISTANT =
            Set.of("old", "from", "before", "after", "earlier", "later", "away", "on");

    /** Prepositions behind which a verb may tell how long something is: "shortened by two years". */
    private static final Set<String> CHANGES = Set.of("by", "at", "of", "from", "to");

    /** "In advance", "in total": what is paid so is not what is bought. */
    private static final Set<String> ADVERBIAL =
            Set.of("advance", "total", "all", "return", "turn", "addition", "exchange", "part", "full", "instalments");

    /** Nouns before "of" and a bare number that it is the measure of: "a magnitude of 6.2". */
    private static final Set<String> MEASURES = Set.of(
            "magnitude",
            "population",
            "circulation",
            "average",
            "rating",
            "score",
            "toll",
            "majority",
            "membership",
            "attendance",
            "capacity",
            "index",
            "ratio");

    private final Words words;
    private final boolean[] taken;
    private final Units units;
    private final ThingFinder things;
    private final MeasuredThings measured;

    /** @param taken by word: whether it belongs to a date, which is counted by nothing */
    CountedThings(Words words, boolean[] taken, Units units, ThingFinder things, MeasuredThings measured) {
        this.words = words;
        this.taken = taken;
        this.units = units;
        this.things = things;
        this.measured = measured;
    }

    /** The noun that says what is counted or measured, or -1. */
    int noun(Amount amount, int to) {
        if (isTaken(to)) {
            return -1;
        }
        if (words.is(to, "of")) {
            boolean distance =
                    words.is(amount.from() - 1, "within") && words.tag(to + 1).startsWith("NNP");
            int head = distance ? -1 : things.headOf(to);
            boolean reign = units.kindOf(amount.unit()) == Kind.DURATION
                    && words.tag(head).startsWith("NNP");
            return reign ? -1 : head; // "Nine months of Lopez".
        }
        boolean money = units.kindOf(amount.unit()) == Kind.MONEY;
        boolean counts = words.tag(to + 1).equals("CD");
        if (money && !counts && (words.is(to, "in") || words.is(to, "worth") && words.is(to + 1, "of"))) {
            boolean place =
                    words.is(to, "in") && (words.tag(to + 1).equals("DT") || ADVERBIAL.contains(words.lower(to + 1)));
            return isTaken(to + 1) || place ? -1 : things.headOf(words.is(to, "in") ? to : to + 1);
        }
        boolean all = words.is(to, "the") || words.tag(to).equals("PRP$");
        if (amount.unit().equals("time") && all) {
            return things.headOf(to);
        }
        if (amount.unit().equals("time") && !isFold(amount) && !amount.compound()) {
            boolean compares = words.is(to, "as") && (words.is(to + 1, "many") || words.is(to + 1, "much"));
            return compares ? things.headAt(to + 2) : -1;
        }
        if (all) {
            return amount.number().form() == Form.SHARE ? things.headOf(to) : -1;
        }
        int start =
                words.isHyphen(to) && words.gluedToPrevious(to) && amount.unit().isEmpty() ? to + 1 : to;
        if (amount.compound() && amount.unit().isEmpty()) {
            return start;
        }
        if (amount.compound() && words.isHyphen(start)) {
            if (words.is(start + 1, "olds")) {
                return -1;
            }
            start = words.is(start + 1, "old") ? start + 2 : start;
        }
        if (!amount.unit().isEmpty() && words.tag(start).equals("CD")) {
            return -1; // "26 minutes 41 seconds".
        }
        // "The $2bn-a-year programme".
        boolean yearly = words.isHyphen(start) && words.is(start + 1, "a") && words.isHyphen(start + 2);
        int head = things.headAt(yearly ? start + 4 : start);
        boolean quality =
                units.kindOf(amount.unit()) == Kind.RATIO && words.tag(head).startsWith("NNP");
        return quality ? -1 : head; // "The town is 90 per cent Arab".
    }

    private boolean isFold(Amount amount) {
        return words.lower(amount.from()).endsWith("fold");
    }

    /**
     * What is counted or measured where no noun beside the figure says it: what befell so many, or what a verb measures;
     * or empty.
     */
    String otherThing(Amount amount, int from, int to) {
        if (amount.unit().isEmpty() && amount.number().form() == Form.CARDINAL) {
            int among = things.amongBefore(from);
            if (among >= 0) {
                return things.singular(among); // "Of the eight bridges, three fell".
            }
            if (words.is(from - 1, "of") && MEASURES.contains(words.lower(from - 2))) {
                return words.lower(from - 2);
            }
            String harmed = things.casualtiesBefore(from);
            return harmed.isEmpty() ? measured.byChange(from, to) : harmed;
        }
        Kind kind = units.kindOf(amount.unit());
        if (amount.unit().isEmpty() || words.is(from, "twice") || isSpan(kind, from, to) || isTop(kind, from)) {
            return "";
        }
        int among = things.amongBefore(from);
        if (among >= 0) {
            return things.singular(among);
        }
        boolean priced = (kind == Kind.MONEY || kind == Kind.RATIO) && words.is(from - 1, "at");
        priced &= words.isNoun(from - 2) && !words.tag(from - 2).startsWith("NNP");
        int before = priced && units.at(words, from - 2) == null ? from - 2 : things.nounBeforeOf(from);
        if (before >= 0) {
            return things.singular(before);
        }
        boolean plainTimes = amount.unit().equals("time") && amount.number().form() == Form.CARDINAL;
        boolean distant = words.tag(to).startsWith("JJ")
                || words.tag(to).equals("CD")
                || words.is(to, "away")
                || words.is(to, "from");
        return plainTimes || kind == Kind.PHYSICAL && distant ? "" : measured.byVerb(from, to, kind);
    }

    /** "After seven years in office", "two hours later". */
    private boolean isSpan(Kind kind, int from, int to) {
        boolean after = words.tag(from - 1).equals("IN") && !CHANGES.contains(words.lower(from - 1));
        boolean aged = words.is(to, "and") && words.is(to + 3, "old"); // "8 and 11 years old".
        return kind == Kind.DURATION && (after || aged || DISTANT.contains(words.lower(to)));
    }

    /** "The richest one per cent". */
    private boolean isTop(Kind kind, int from) {
        boolean end = words.tag(from - 1).equals("JJS") || words.is(from - 1, "top") || words.is(from - 1, "bottom");
        return kind == Kind.RATIO && end;
    }

    private boolean isTaken(int word) {
        return word >= 0 && word < taken.length && taken[word];
    }
}
