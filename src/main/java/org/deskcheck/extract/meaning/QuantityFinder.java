package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.meaning.Bounds.Bound;
import org.deskcheck.extract.meaning.Numeral.Form;
import org.deskcheck.extract.meaning.Phrases.Match;
import org.deskcheck.extract.meaning.Units.Kind;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a claim: bound, number or range, unit, and the thing measured.
 *
 * <p>The words of a figure run from its bound to its unit, or to the noun it counts when that follows
 * directly: "more than 300 foreign soldiers".
 */
final class QuantityFinder {

    /** An amount: a number with the currency before it or the unit behind it. */
    private record Amount(Numeral number, int from, int to, String unit, boolean compound) {}

    /** One amount, or two that are the ends of a range. */
    private record Reading(Amount amount, double value, double upper, int to, boolean range) {}

    private final Units units;

    QuantityFinder(Units units) {
        this.units = units;
    }

    /**
     * The figures in order.
     *
     * @param taken by word: whether it belongs to a date, which is no figure
     */
    List<Figure> find(Words words, boolean[] taken) {
        Reader reader = new Reader(words, taken);
        List<Figure> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Figure figure = taken[at] ? null : reader.figureAt(at);
            if (figure != null) {
                found.add(figure);
            }
            at = Math.max(at + 1, reader.next);
        }
        return found;
    }

    private final class Reader {
        private final Words words;
        private final boolean[] taken;
        private final NumeralReader numerals;
        private final LookAlikes lookAlikes;
        private final ThingFinder things;
        private int next;

        Reader(Words words, boolean[] taken) {
            this.words = words;
            this.taken = taken;
            this.numerals = new NumeralReader(words);
            this.lookAlikes = new LookAlikes(words);
            this.things = new ThingFinder(words, units);
        }

        @Nullable
        Figure figureAt(int at) {
            Amount amount = amountAt(at);
            if (amount == null) {
                return null;
            }
            Reading reading = readingFrom(amount);
            if (amount.unit().isEmpty() && !reading.range()) {
                int code = lookAlikes.endOfCode(at);
                if (code > at || lookAlikes.isNoFigure(amount.number())) {
                    next = Math.max(code, amount.to());
                    return null;
                }
            }
            return figure(reading);
        }

        private @Nullable Amount amountAt(int at) {
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
            Match unit = isTaken(unitAt) ? null : units.at(words, unitAt);
            if (unit != null && !tied && isOneDay(number, unit)) {
                return null;
            }
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

        private Reading readingFrom(Amount first) {
            double value = first.number().value();
            int joint = first.to();
            boolean between = words.is(first.from() - 1, "between");
            boolean from = words.is(first.from() - 1, "from");
            boolean hyphen = words.isHyphen(joint);
            boolean joined = hyphen || words.is(joint, "to") && !from || between && words.is(joint, "and");
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
            boolean sameUnit = first.unit().isEmpty() || first.unit().equals(unit);
            boolean score = hyphen && unit.isEmpty() && things.headAt(second.to()) < 0;
            if (!sameUnit || lower >= upper || score) {
                return new Reading(inheritUnit(first, from), value, value, first.to(), false);
            }
            Amount whole = new Amount(first.number(), first.from(), second.to(), unit, second.compound());
            return new Reading(whole, lower, upper, second.to(), true);
        }

        /** What "million" or "bn" at the end of a number multiplies it by, else 1. */
        private double scaleOf(Amount amount) {
            String last = words.lower(amount.number().to() - 1);
            double scale = NumberWords.scale(last);
            scale = Double.isNaN(scale) ? NumberWords.shortScale(last) : scale;
            return Double.isNaN(scale) ? 1 : scale;
        }

        private @Nullable Amount secondAmount(int at) {
            Amount direct = amountAt(at);
            if (direct != null) {
                return direct;
            }
            for (int number = at + 1; number <= at + 2; number++) {
                Match money = units.moneyBefore(words, number);
                if (money != null && money.from() == at) {
                    return amountAt(number);
                }
            }
            return null;
        }

        /** "From 40 to 50 per cent": the first figure borrows the unit of the second. */
        private Amount inheritUnit(Amount first, boolean from) {
            if (!from || !first.unit().isEmpty() || !words.is(first.to(), "to")) {
                return first;
            }
            Amount second = secondAmount(first.to() + 1);
            return second == null || second.unit().isEmpty()
                    ? first
                    : new Amount(first.number(), first.from(), first.to(), second.unit(), false);
        }

        private @Nullable Figure figure(Reading reading) {
            Amount amount = reading.amount();
            int from = amount.from();
            double sign = isMinus(from) ? -1 : 1;
            from = sign < 0 ? from - 1 : from;
            Bound before = words.is(from - 1, "between") && reading.range() ? null : Bounds.before(words, from);
            Bound behind = Bounds.behind(words, reading.to());
            int to = behind == null ? reading.to() : behind.edge();
            from = before == null ? from : before.edge();
            if (reading.range() && words.is(from - 1, "between")) {
                from--;
            }
            int noun = counted(amount, to);
            if (isPronoun(amount, noun, before, behind)) {
                next = to;
                return null;
            }
            String thing = noun >= 0 ? things.singular(noun) : otherThing(amount, from, to);
            boolean direct = noun >= 0 && amount.unit().isEmpty() && !words.is(to, "of");
            direct |= noun >= 0 && amount.number().form() == Form.VAGUE && noun - to <= 3;
            to = direct ? noun + 1 : to;
            to = noun < 0 && !thing.isEmpty() && thing.equals(words.lower(to)) ? to + 1 : to;
            next = to;
            Quantity quantity = new Quantity(
                    words.text(from, to),
                    new Span(words.start(from), words.end(to - 1)),
                    comparator(reading, before, behind),
                    sign * reading.value(),
                    sign * reading.upper(),
                    amount.unit(),
                    thing);
            return new Figure(quantity, amount.number().form(), amount.compound(), from, to);
        }

        private Comparator comparator(Reading reading, @Nullable Bound before, @Nullable Bound behind) {
            if (reading.range()) {
                return Comparator.BETWEEN;
            }
            if (before != null && before.comparator() != Comparator.EXACTLY) {
                return before.comparator();
            }
            if (behind != null) {
                return behind.comparator();
            }
            return reading.amount().number().form() == Form.VAGUE ? Comparator.AT_LEAST : Comparator.EXACTLY;
        }

        /** The noun that says what is counted or measured, or -1. */
        private int counted(Amount amount, int to) {
            if (isTaken(to)) {
                return -1;
            }
            if (words.is(to, "of")) {
                return things.headOf(to);
            }
            boolean money = units.kindOf(amount.unit()) == Kind.MONEY;
            if (money && (words.is(to, "in") || words.is(to, "worth") && words.is(to + 1, "of"))) {
                boolean place = words.is(to, "in") && words.tag(to + 1).equals("DT");
                return isTaken(to + 1) || place ? -1 : things.headOf(words.is(to, "in") ? to : to + 1);
            }
            if (amount.unit().equals("time") && !isFold(amount)) {
                return -1;
            }
            if (words.is(to, "the") || words.tag(to).equals("PRP$")) {
                return amount.number().form() == Form.SHARE ? things.headOf(to) : -1;
            }
            int start = words.isHyphen(to)
                            && words.gluedToPrevious(to)
                            && amount.unit().isEmpty()
                    ? to + 1
                    : to;
            if (amount.compound() && amount.unit().isEmpty()) {
                return start;
            }
            if (amount.compound() && words.isHyphen(start)) {
                if (words.is(start + 1, "olds")) {
                    return -1;
                }
                start = words.is(start + 1, "old") ? start + 2 : start;
            }
            return things.headAt(start);
        }

        private boolean isFold(Amount amount) {
            return words.lower(amount.from()).endsWith("fold");
        }

        private String otherThing(Amount amount, int from, int to) {
            String casualties = amount.unit().isEmpty() ? things.casualties(to) : "";
            if (casualties.isEmpty()
                    && amount.unit().isEmpty()
                    && amount.number().form() == Form.CARDINAL) {
                return things.casualtiesBefore(from);
            }
            if (!casualties.isEmpty() || amount.unit().isEmpty() || words.is(from, "twice")) {
                return casualties;
            }
            int before = things.nounBeforeOf(from);
            if (before >= 0) {
                return things.singular(before);
            }
            boolean plainTimes = amount.unit().equals("time") && amount.number().form() == Form.CARDINAL;
            return plainTimes
                            || units.kindOf(amount.unit()) == Kind.PHYSICAL
                                    && words.tag(to).startsWith("JJ")
                    ? ""
                    : things.measuredByVerb(from, to);
        }

        /** "The bottom one", "in one, the mayor …". */
        private boolean isPronoun(Amount amount, int noun, @Nullable Bound before, @Nullable Bound behind) {
            boolean one = words.is(amount.from(), "one") && amount.to() == amount.from() + 1;
            return one && noun < 0 && before == null && behind == null;
        }

        private boolean isMinus(int at) {
            boolean sign = words.isHyphen(at - 1) && words.gluedToPrevious(at) && !words.gluedToPrevious(at - 1);
            return sign || words.is(at - 1, "minus");
        }

        private boolean isTaken(int word) {
            return word < taken.length && word >= 0 && taken[word];
        }
    }
}
