package org.deskcheck.extract.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** Words before the share of those who see it otherwise. */
    private static final Set<String> CONTRASTS = Set.of("and", "while", "but", "with", ",", ";");

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
        private final boolean[] taken;
        private final AmountReader amounts;
        private final LookAlikes lookAlikes;
        private final Ages ages;
        private final Ballots ballots;
        private final ThingFinder things;
        private final MeasuredThings measured;
        private int next;
        private int lastEnd = -1;
        private String lastThing = "";
        private String lastUnit = "";
        private boolean seenPercent;

        Reader(Words words, boolean[] taken) {
            this.words = words;
            this.taken = taken;
            this.lookAlikes = new LookAlikes(words, numbered);
            this.ages = new Ages(words);
            this.ballots = new Ballots(words);
            this.things = new ThingFinder(words);
            this.measured = new MeasuredThings(words, units, verbs, things);
            this.amounts = new AmountReader(words, taken, units, things);
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
            String thing = ballots.beginsAt(amount.from()) || ballots.beginsAt(amount.from() - 2)
                    ? "vote"
                    : noun >= 0
                            ? things.singular(noun)
                            : amount.unit().isEmpty() ? things.casualties(to) + things.casualtiesOf(to) : "";
            String unit = amount.unit();
            boolean back = thing.isEmpty() && refersBack(from);
            if (back || thing.isEmpty() && joinsLast(amount, from)) {
                thing = lastThing;
                unit = back && unit.isEmpty() && units.kindOf(lastUnit) != Kind.MULTIPLE ? lastUnit : unit;
            }
            thing = thing.isEmpty() ? otherThing(amount, from, to) : thing;
            boolean direct = noun >= 0 && amount.unit().isEmpty() && !words.is(to, "of");
            direct &= !ballots.beginsAt(amount.from());
            direct |= noun >= 0 && amount.number().form() == Form.VAGUE && noun - to <= 3;
            to = direct ? noun + 1 : to;
            to = noun < 0 && !thing.isEmpty() && thing.equals(words.lower(to)) ? to + 1 : to;
            next = to;
            lastEnd = to;
            lastThing = thing;
            lastUnit = unit;
            seenPercent |= unit.equals("percent");
            boolean points = thing.equals("point") && unit.isEmpty() && !amount.compound();
            String share = points && !words.is(from - 1, "the") ? measured.shareByVerb(from, to) : "";
            if (points && share.isEmpty() && seenPercent && (isUpOrDown(from - 1) || isUpOrDown(to))) {
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

        /** "From 3% to 5%", "six and nine years": what is told of one figure holds for the next. */
        private boolean joinsLast(Amount amount, int from) {
            int joint = from - 1;
            boolean joined = words.is(joint, "to")
                    || words.is(joint, "and") && amount.unit().equals(lastUnit);
            return joined && lastEnd == joint || unitsAreShares(amount) && CONTRASTS.contains(words.lower(joint));
        }

        /** "62 per cent of residents are for it and 35 per cent against". */
        private boolean unitsAreShares(Amount amount) {
            return amount.unit().equals("percent") && lastUnit.equals("percent");
        }

        /** "1.89 euros, up from 1.72", "51 per cent to her rival's 47": of the same as the figure before. */
        private boolean refersBack(int from) {
            boolean compared = words.is(from - 1, "from")
                    || words.is(from - 1, "against")
                    || words.is(from - 1, "with") && words.is(from - 2, "compared");
            boolean other = words.is(from - 1, "or") && words.is(from - 2, ",");
            return lastEnd >= 0 && (compared || other || words.tag(from - 1).equals("POS"));
        }

        private boolean isUpOrDown(int word) {
            return words.is(word, "up") || words.is(word, "down");
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
                boolean distance = words.is(amount.from() - 1, "within")
                        && words.tag(to + 1).startsWith("NNP");
                return distance ? -1 : things.headOf(to);
            }
            boolean money = units.kindOf(amount.unit()) == Kind.MONEY;
            boolean counts = words.tag(to + 1).equals("CD");
            if (money && !counts && (words.is(to, "in") || words.is(to, "worth") && words.is(to + 1, "of"))) {
                boolean place = words.is(to, "in") && words.tag(to + 1).equals("DT");
                return amounts.isTaken(to + 1) || place ? -1 : things.headOf(words.is(to, "in") ? to : to + 1);
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

        private String otherThing(Amount amount, int from, int to) {
            if (amount.unit().isEmpty() && amount.number().form() == Form.CARDINAL) {
                String harmed = things.casualtiesBefore(from);
                return harmed.isEmpty() ? measured.byChange(from, to) : harmed;
            }
            boolean lasts = words.is(from - 1, "for") || words.is(to, "old") || words.is(to, "from");
            if (units.kindOf(amount.unit()) == Kind.DURATION && lasts) {
                return "";
            }
            if (amount.unit().isEmpty() || words.is(from, "twice")) {
                return "";
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
                    : measured.byVerb(from, to);
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
            return sign || words.is(at - 1, "minus");
        }
    }
}
