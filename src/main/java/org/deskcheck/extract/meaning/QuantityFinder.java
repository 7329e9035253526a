package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.meaning.AmountReader.Amount;
import org.deskcheck.extract.meaning.AmountReader.Reading;
import org.deskcheck.extract.meaning.Bounds.Bound;
import org.deskcheck.extract.meaning.Numeral.Form;
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
        private final AmountReader amounts;
        private final LookAlikes lookAlikes;
        private final ThingFinder things;
        private int next;
        private int lastEnd = -1;
        private String lastThing = "";

        Reader(Words words, boolean[] taken) {
            this.words = words;
            this.taken = taken;
            this.lookAlikes = new LookAlikes(words);
            this.things = new ThingFinder(words, units);
            this.amounts = new AmountReader(words, taken, units, things);
        }

        @Nullable
        Figure figureAt(int at) {
            Amount amount = amounts.at(at);
            if (amount == null) {
                return null;
            }
            boolean vote = lookAlikes.isVote(at);
            Reading reading = vote ? Reading.of(amount) : amounts.readingFrom(amount);
            if (amount.unit().isEmpty() && !reading.range()) {
                int code = lookAlikes.endOfCode(at);
                if (code > at || lookAlikes.isNoFigure(amount.number())) {
                    next = Math.max(code, amount.to());
                    return null;
                }
            }
            if (lookAlikes.isHyperbole(amount.number(), amount.unit())) {
                next = amount.to();
                return null;
            }
            return figure(reading);
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
            if (behind == null && noun >= 0) {
                behind = Bounds.behindNoun(words, noun + 1);
            }
            String thing = lookAlikes.isVote(amount.from()) || lookAlikes.isVote(amount.from() - 2)
                    ? "vote"
                    : noun >= 0 ? things.singular(noun) : otherThing(amount, from, to);
            if (thing.isEmpty() && words.is(amount.from() - 1, "to") && lastEnd == amount.from() - 1) {
                thing = lastThing;
            }
            boolean direct = noun >= 0 && amount.unit().isEmpty() && !words.is(to, "of");
            direct &= !lookAlikes.isVote(amount.from());
            direct |= noun >= 0 && amount.number().form() == Form.VAGUE && noun - to <= 3;
            to = direct ? noun + 1 : to;
            to = noun < 0 && !thing.isEmpty() && thing.equals(words.lower(to)) ? to + 1 : to;
            next = to;
            lastEnd = to;
            lastThing = thing;
            String share = thing.equals("point") ? things.shareByVerb(from, to) : "";
            Quantity quantity = new Quantity(
                    words.text(from, to),
                    new Span(words.start(from), words.end(to - 1)),
                    comparator(reading, before, behind),
                    sign * reading.value(),
                    sign * reading.upper(),
                    share.isEmpty() ? amount.unit() : "percentage point",
                    share.isEmpty() ? thing : share);
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
            if (amounts.isTaken(to)) {
                return -1;
            }
            if (words.is(to, "of")) {
                return things.headOf(to);
            }
            boolean money = units.kindOf(amount.unit()) == Kind.MONEY;
            if (money && (words.is(to, "in") || words.is(to, "worth") && words.is(to + 1, "of"))) {
                boolean place = words.is(to, "in") && words.tag(to + 1).equals("DT");
                return amounts.isTaken(to + 1) || place ? -1 : things.headOf(words.is(to, "in") ? to : to + 1);
            }
            boolean all = words.is(to, "the") || words.tag(to).equals("PRP$");
            if (amount.unit().equals("time") && all) {
                return things.headOf(to);
            }
            if (amount.unit().equals("time") && !isFold(amount)) {
                boolean compares = words.is(to, "as") && (words.is(to + 1, "many") || words.is(to + 1, "much"));
                return compares ? things.headAt(to + 2) : -1;
            }
            if (all) {
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
            // "The $2bn-a-year programme".
            boolean yearly = words.isHyphen(start) && words.is(start + 1, "a") && words.isHyphen(start + 2);
            return things.headAt(yearly ? start + 4 : start);
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
            boolean lasts = words.is(from - 1, "for") || words.is(to, "old") || words.is(to, "from");
            if (units.kindOf(amount.unit()) == Kind.DURATION && lasts) {
                return "";
            }
            if (!casualties.isEmpty() || amount.unit().isEmpty() || words.is(from, "twice")) {
                return casualties;
            }
            boolean priced = units.kindOf(amount.unit()) == Kind.MONEY && words.is(from - 1, "at");
            int among = things.amongBefore(from);
            if (among >= 0) {
                return things.singular(among);
            }
            int before = priced && words.isNoun(from - 2) ? from - 2 : things.nounBeforeOf(from);
            if (before >= 0) {
                return things.singular(before);
            }
            boolean plainTimes = amount.unit().equals("time") && amount.number().form() == Form.CARDINAL;
            return plainTimes
                            || units.kindOf(amount.unit()) == Kind.PHYSICAL
                                    && (words.tag(to).startsWith("JJ") || words.is(to, "away") || words.is(to, "from"))
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
    }
}
