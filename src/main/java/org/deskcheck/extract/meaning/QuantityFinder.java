package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.extract.meaning.AmountReader.Amount;
import org.deskcheck.extract.meaning.AmountReader.Reading;
import org.deskcheck.extract.meaning.Bounds.Bound;
import org.deskcheck.extract.meaning.Numeral.Form;
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
    private final MeasuringVerbs verbs;
    private final NumberedNouns numbered;

    QuantityFinder(Units units, MeasuringVerbs verbs, NumberedNouns numbered) {
        this.units = units;
        this.verbs = verbs;
        this.numbered = numbered;
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
        private final AmountReader amounts;
        private final LookAlikes lookAlikes;
        private final Ages ages;
        private final Ballots ballots;
        private final ThingFinder things;
        private final MeasuredThings measured;
        private final CountedThings counted;
        private final LastFigure last;
        private int next;

        Reader(Words words, boolean[] taken) {
            this.words = words;
            this.lookAlikes = new LookAlikes(words, numbered);
            this.ages = new Ages(words);
            this.ballots = new Ballots(words);
            this.things = new ThingFinder(words);
            this.measured = new MeasuredThings(words, units, verbs, things);
            this.amounts = new AmountReader(words, taken, units, things);
            this.counted = new CountedThings(words, taken, units, things, measured);
            this.last = new LastFigure(words, units);
        }

        @Nullable
        Figure figureAt(int at) {
            Amount amount = amounts.at(at);
            if (amount == null) {
                return null;
            }
            boolean vote = ballots.beginsAt(at);
            Reading reading = vote ? Reading.of(amount) : amounts.readingFrom(amount);
            if (amount.unit().isEmpty() && ages.isAge(amount.from(), reading.to()) || isDenominator(amount.from())) {
                next = reading.to();
                return null;
            }
            if (!vote && amount.unit().isEmpty() && !reading.range()) {
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
            before = before != null && isSpread(amount, before) ? null : before;
            Bound behind = Bounds.behind(words, reading.to());
            int to = behind == null ? reading.to() : behind.edge();
            from = before == null ? from : before.edge();
            if (reading.range() && words.is(from - 1, "between")) {
                from--;
            }
            int noun = counted.noun(amount, to);
            if (isPronoun(amount, noun, before, behind)) {
                next = to;
                return null;
            }
            if (behind == null && noun >= 0) {
                behind = Bounds.behindNoun(words, noun + 1);
            }
            String thing = ballots.beginsAt(amount.from()) || ballots.endsAt(amount.from())
                    ? "vote"
                    : noun >= 0
                            ? things.singular(noun)
                            : amount.unit().isEmpty() ? things.casualties(to) + things.casualtiesOf(to) : "";
            String unit = amount.unit();
            boolean gapped = words.is(from - 1, "by") && words.isNoun(from - 2) && last.isGapped(from);
            if (thing.isEmpty() && gapped) {
                thing = things.singular(from - 2); // "Wages grew by 3 per cent and prices by 4 per cent".
            }
            if (thing.isEmpty()) {
                thing = last.thingFor(amount, from);
                unit = last.unitFor(amount, from);
            }
            thing = thing.isEmpty() ? counted.otherThing(amount, from, to) : thing;
            boolean direct = noun >= 0 && amount.unit().isEmpty() && !words.is(to, "of");
            direct &= !ballots.beginsAt(amount.from());
            direct |= noun >= 0 && amount.number().form() == Form.VAGUE && noun - to <= 3;
            to = direct ? noun + 1 : to;
            to = noun < 0 && !thing.isEmpty() && thing.equals(words.lower(to)) ? to + 1 : to;
            next = to;
            last.remember(to, thing, unit);
            boolean points = thing.equals("point") && unit.isEmpty() && !amount.compound();
            String share = points && !words.is(from - 1, "the") ? measured.shareByVerb(from, to) : "";
            if (points && share.isEmpty() && last.changesShare(from, to)) {
                unit = "percentage point";
                thing = "";
            }
            Quantity quantity = new Quantity(
                    words.text(from, to),
                    new Span(words.start(from), words.end(to - 1)),
                    comparator(reading, before, behind),
                    sign * reading.value(),
                    sign * reading.upper(),
                    share.isEmpty() ? unit : "percentage point",
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

        /** "A loan repaid over eight years": how long, not how long at least. */
        private boolean isSpread(Amount amount, Bound before) {
            String previous = words.tag(before.edge() - 1);
            boolean days = units.kindOf(amount.unit()) == Units.Kind.DURATION
                    && !amount.unit().equals("hour");
            return days && words.is(before.edge(), "over") && (previous.equals("VBN") || previous.startsWith("NN"));
        }

        /** "The bottom one", "in one, the mayor …". */
        private boolean isPronoun(Amount amount, int noun, @Nullable Bound before, @Nullable Bound behind) {
            boolean one = words.is(amount.from(), "one") && amount.to() == amount.from() + 1;
            return one
                    && noun < 0
                    && before == null
                    && behind == null
                    && !ThingFinder.isCasualty(words.lower(amount.to()));
        }

        /** "Nine doctors per 10,000 inhabitants", "one for every 400": what a rate is told of is no figure itself. */
        private boolean isDenominator(int at) {
            return words.is(at - 1, "per") || words.is(at - 1, "every") && words.is(at - 2, "for");
        }

        private boolean isMinus(int at) {
            boolean sign = words.isHyphen(at - 1) && words.gluedToPrevious(at) && !words.gluedToPrevious(at - 1);
            return sign || words.is(at - 1, "minus") && !words.is(at - 2, "or");
        }
    }
}
