package org.deskcheck.compare;

import java.util.List;
import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClashingWords;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Stance;

/** Everything that is measured between two claims whose words have been aligned. */
final class Measurement {

    /** From here on two figures in one unit measure one thing, unless something else is named. */
    private static final double CLOSE = 0.4;

    private final Alignment alignment;
    private final Reading first;
    private final Reading second;
    private final FigureComparison figures;
    private final DateComparison dates;
    private final Antonyms antonyms;
    private final int apart;
    private final Signals signals;

    Measurement(Alignment alignment, Antonyms antonyms) {
        this.alignment = alignment;
        this.first = alignment.first();
        this.second = alignment.second();
        this.antonyms = antonyms;
        this.figures = FigureComparison.of(
                first.claim().quantities(), second.claim().quantities(), alignment.containment() >= CLOSE);
        this.dates = DateComparison.of(first.claim(), second.claim());
        this.apart = Apart.count(alignment, antonyms, dates);
        this.signals = new Signals(alignment, figures, dates, apart);
    }

    Signals signals() {
        return signals;
    }

    /** @param given whether it was known beforehand that both are about the same thing */
    Comparison comparison(boolean given) {
        Claim one = first.claim();
        Claim other = second.claim();
        // A denial of a negative asserts, and so does the opposite of a negative: the negations cancel out.
        boolean oneDenies = (one.stance() == Stance.DENIES) != (other.stance() == Stance.DENIES);
        List<Pair> negated = alignment.pairs().stream()
                .filter(Pair::ofPredicates)
                .filter(pair -> pair.deniedByOne() != oneDenies)
                .filter(pair -> pair.first().main() == pair.second().main())
                .toList();
        boolean oneNegates = !negated.isEmpty() || signals.differOnlyInNegation();
        boolean oneOpposite = antonyms.signal() == Signal.CONFLICT;
        return new Comparison(
                one,
                other,
                antonyms.overlap(alignment),
                figures.signal(),
                figures.first(),
                figures.second(),
                signal(oneNegates, !oneDenies && antonyms.signal() == Signal.ABSENT && !leaveRoom(negated)),
                signal(oneDenies, !oneNegates && !oneOpposite),
                oneDenies && oneOpposite ? Signal.AGREE : antonyms.signal(),
                antonyms.words(),
                signal(signals.has("refutes-one"), true),
                dates.signal(),
                signal(signals.has("place"), true),
                signal(signals.has("actor"), true),
                apart,
                first.source().equals(second.source()),
                given,
                Strength.of(signals.values()));
    }

    /** Where in the texts of the two the words stand on which they clash. */
    ClashingWords clashingWords(ContradictionKind kind) {
        return new ClashMarker(alignment).mark(kind, figures, dates, antonyms);
    }

    private boolean leaveRoom(List<Pair> negated) {
        if (negated.isEmpty()) {
            return first.wording().negates()
                    ? first.wording().leavesRoomFor(second.wording())
                    : second.wording().leavesRoomFor(first.wording());
        }
        return negated.stream()
                .allMatch(pair -> pair.first().denied()
                        ? first.wording().leavesRoomFor(second.wording())
                        : second.wording().leavesRoomFor(first.wording()));
    }

    private static Signal signal(boolean differs, boolean clash) {
        if (!differs) {
            return Signal.ABSENT;
        }
        return clash ? Signal.CONFLICT : Signal.AGREE;
    }
}
