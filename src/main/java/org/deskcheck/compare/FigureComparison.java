package org.deskcheck.compare;

import java.util.List;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.Quantity;

/**
 * What the figures of two claims say of each other.
 *
 * @param signal whether those for the same thing can both be true
 * @param first the first claim's words, empty when there is nothing to compare
 * @param second the second claim's words
 */
record FigureComparison(Signal signal, String first, String second) {

    private static final FigureComparison NONE = new FigureComparison(Signal.ABSENT, "", "");

    /**
     * Compares the figures that measure the same thing in the same unit. A claim may give several ("from
     * 40 to 64 patients"): if any of one fits any of the other, the two agree.
     */
    static FigureComparison of(List<Quantity> first, List<Quantity> second) {
        FigureComparison clash = NONE;
        for (Quantity one : first) {
            for (Quantity other : second) {
                if (!measureTheSame(one, other)) {
                    continue;
                }
                if (Interval.of(one).meets(Interval.of(other))) {
                    return new FigureComparison(Signal.AGREE, one.text(), other.text());
                }
                clash = new FigureComparison(Signal.CONFLICT, one.text(), other.text());
            }
        }
        return clash;
    }

    private static boolean measureTheSame(Quantity one, Quantity other) {
        if (!one.measure().equals(other.measure())) {
            return false;
        }
        boolean sameThing = one.thing().equals(other.thing());
        // A unit of its own says enough when one side leaves the thing out: "five hours", "five hours of talks".
        boolean unitAlone = !one.measure().isEmpty()
                && (one.thing().isEmpty() || other.thing().isEmpty());
        return sameThing ? !(one.measure().isEmpty() && one.thing().isEmpty()) : unitAlone;
    }
}
