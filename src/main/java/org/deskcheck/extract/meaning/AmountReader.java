package org.deskcheck.extract.meaning;

import org.deskcheck.extract.meaning.Numeral.Form;
import org.deskcheck.extract.meaning.Phrases.Match;
import org.deskcheck.extract.meaning.Units.Kind;
import org.jspecify.annotations.Nullable;

/** Reads numbers with their currency or unit, and ranges of them. */
final class AmountReader {

    /** An amount: a number with the currency before it or the unit behind it. */
    record Amount(Numeral number, int from, int to, String unit, boolean compound) {}

    /** One amount, or two that are the ends of a range. */
    record Reading(Amount amount, double value, double upper, int to, boolean range) {
        static Reading of(Amount amount) {
            double value = amount.number().value();
            return new Reading(amount, value, value, amount.to(), false);
        }
    }

    /** No range told by "by 2 to 3 per cent" is as wide as that. */
    private static final double WIDEST = 10;

    private final Words words;
    private final boolean[] taken;
    private final Units units;
    private final ThingFinder things;
    private final NumeralReader numerals;

    /** @param taken by word: whether it belongs to a date, which is no figure */
    AmountReader(Words words, boolean[] taken, Units units, ThingFinder things) {
        this.words = words;
        this.taken = taken;
        this.units = units;
        this.things = things;
        this.numerals = new NumeralReader(words);
    }

    /** The amount that begins at the word, or null. */
    @Nullable
    Amount at(int at) {
        if (isTaken(at)) {
            return null;
        }
        Numeral number = numerals.read(at);
        if (number == null) {
            return unitWithArticle(at);
        }
        Match money = units.moneyBefore(words, at);
        if (money != null) {
            return new Amount(number, money.from(), number.to(), money.value(), false);
        }
        if (number.form() == Form.SHARE) {
            return new Amount(number, at, number.to(), "percent", false);
        }
        if (number.form() == Form.MULTIPLE) {
            return new Amount(number, at, number.to(), "time", false);
        }
        if (number.form() == Form.ORDINAL) {
            return new Amount(number, at, number.to(), "", false);
        }
        boolean tied = words.isHyphen(number.to()) && words.gluedToPrevious(number.to());
        int unitAt = tied ? number.to() + 1 : number.to();
        unitAt = number.form() == Form.VAGUE && words.is(unitAt, "of") ? unitAt + 1 : unitAt;
        boolean more = tied && (words.is(unitAt, "plus") || words.is(unitAt, "odd"));
        unitAt = more ? unitAt + 1 : unitAt; // "35-plus hours".
        Match unit = isTaken(unitAt) ? null : units.at(words, unitAt);
        if (unit != null && !tied && isOneDay(number, unit)) {
            return null;
        }
        unit = words.form(unitAt).equals("G") ? null : unit; // "5G" weighs nothing.
        if (unit != null) {
            return new Amount(number, at, unit.to(), unit.value(), tied);
        }
        return new Amount(number, at, number.to(), "", tied && words.isNoun(unitAt));
    }

    /** "One day the wall will fall". */
    private boolean isOneDay(Numeral number, Match unit) {
        boolean one = words.is(number.from(), "one") && number.to() == number.from() + 1;
        return one
                && (unit.value().equals("day")
                        || unit.value().equals("time")
                        || unit.value().equals("night"))
                && Bounds.before(words, number.from()) == null;
    }

    /** "More than an hour", "nearly a decade": counts only where it is bounded. */
    private @Nullable Amount unitWithArticle(int at) {
        boolean article = words.is(at, "a") || words.is(at, "an");
        Match unit = article && Bounds.before(words, at) != null ? units.at(words, at + 1) : null;
        boolean measures = unit != null && (kind(unit) == Kind.DURATION || kind(unit) == Kind.PHYSICAL);
        return unit != null && measures
                ? new Amount(new Numeral(1, at, at + 1, Form.CARDINAL), at, unit.to(), unit.value(), false)
                : null;
    }

    private Kind kind(Match unit) {
        return units.kindOf(unit.value());
    }

    /** The amount, or the range that it begins. */
    Reading readingFrom(Amount first) {
        double value = first.number().value();
        int joint = first.to();
        boolean between = words.is(first.from() - 1, "between");
        boolean from = words.is(first.from() - 1, "from");
        boolean hyphen = words.isHyphen(joint);
        boolean joined = hyphen
                || (words.is(joint, "to") && (!from || opensRange(first.from() - 1)))
                || (words.is(joint, "or") && first.unit().isEmpty())
                || (between && words.is(joint, "and"));
        Amount second = joined ? secondAmount(joint + 1) : null;
        if (second == null
                || first.number().form() != Form.CARDINAL
                || second.number().form() != Form.CARDINAL) {
            return new Reading(inheritUnit(first, from), value, value, first.to(), false);
        }
        double upper = second.number().value();
        double shared = value * scaleOf(second);
        double lower = scaleOf(first) == 1 && shared < upper ? shared : value;
        String unit = second.unit().isEmpty() ? first.unit() : second.unit();
        boolean lacksUnit = second.unit().isEmpty() && !hyphen && units.kindOf(unit) != Kind.MONEY;
        boolean sameUnit = first.unit().isEmpty() || first.unit().equals(unit) && !lacksUnit;
        boolean score = hyphen && unit.isEmpty() && things.headAt(second.to()) < 0;
        if (!sameUnit || lower >= upper || score || isChange(first, joint, lower, upper)) {
            return new Reading(inheritUnit(first, from), value, value, first.to(), false);
        }
        Amount whole = new Amount(first.number(), first.from(), second.to(), unit, second.compound());
        return new Reading(whole, lower, upper, second.to(), true);
    }

    /** "Rose by 15,000 to 2.9 million": by how much, and to how much. */
    private boolean isChange(Amount first, int joint, double lower, double upper) {
        boolean by = words.is(first.from() - 1, "by") && words.is(joint, "to");
        return by && (!first.unit().isEmpty() || upper > WIDEST * lower);
    }

    /** "From 12 to 15 wells", "anywhere from 12 to 15", where "rose from 12 to 15" tells two figures. */
    private boolean opensRange(int from) {
        return from == 0 || words.is(from - 1, "anywhere") || words.is(from - 1, "ranging");
    }

    /** What "million" or "bn" at the end of a number multiplies it by, else 1. */
    private double scaleOf(Amount amount) {
        String last = words.lower(amount.number().to() - 1);
        double scale = NumberWords.scale(last);
        scale = Double.isNaN(scale) ? NumberWords.shortScale(last) : scale;
        return Double.isNaN(scale) ? 1 : scale;
    }

    private @Nullable Amount secondAmount(int at) {
        Amount direct = at(at);
        if (direct != null) {
            return direct;
        }
        for (int number = at + 1; number <= at + 2; number++) {
            Match money = units.moneyBefore(words, number);
            if (money != null && money.from() == at) {
                return at(number);
            }
        }
        return null;
    }

    /** "From 40 to 50 per cent", "six and nine years": the first figure borrows the unit of the second. */
    private Amount inheritUnit(Amount first, boolean from) {
        boolean joined = from && words.is(first.to(), "to") || words.is(first.to(), "and");
        if (!joined || !first.unit().isEmpty()) {
            return first;
        }
        Amount second = secondAmount(first.to() + 1);
        return second == null || second.unit().isEmpty()
                ? first
                : new Amount(first.number(), first.from(), first.to(), second.unit(), false);
    }

    boolean isTaken(int word) {
        return word < taken.length && word >= 0 && taken[word];
    }
}
