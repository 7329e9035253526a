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
 * @param anyApart whether any two figures in one unit or of one thing cannot both be true, be others as they may
 */
record FigureComparison(Signal signal, String first, String second, boolean anyApart) {

    /**
     * Compares the figures that measure the same thing in the same unit. A claim may give several ("from
     * 40 to 64 patients"): if any of one fits any of the other, the two agree.
     *
     * @param close whether the claims are so alike that figures in one unit can be taken to measure one thing
     */
    static FigureComparison of(List<Quantity> first, List<Quantity> second, boolean close) {
        boolean anyApart = anyApart(first, second);
        FigureComparison clash = new FigureComparison(Signal.ABSENT, "", "", anyApart);
        for (Quantity one : first) {
            for (Quantity other : second) {
                if (!measureTheSame(one, other, close)) {
                    continue;
                }
                if (meet(one, other)) {
                    return new FigureComparison(Signal.AGREE, one.text(), other.text(), anyApart);
                }
                clash = new FigureComparison(Signal.CONFLICT, one.text(), other.text(), anyApart);
            }
        }
        return clash;
    }

    private static boolean anyApart(List<Quantity> first, List<Quantity> second) {
        return first.stream()
                .anyMatch(one -> second.stream()
                        .anyMatch(other ->
                                scale(one).equals(scale(other)) && !scale(one).isEmpty() && !meet(one, other)));
    }

    private static String scale(Quantity quantity) {
        return quantity.measure().isEmpty()
                ? quantity.thing()
                : Scale.of(quantity).name();
    }

    private static boolean meet(Quantity one, Quantity other) {
        return Scale.interval(one, other).meets(Scale.interval(other, one));
    }

    private static boolean measureTheSame(Quantity one, Quantity other, boolean close) {
        if (!Scale.of(one).name().equals(Scale.of(other).name())) {
            return false;
        }
        if (one.measure().isEmpty()) {
            return !one.thing().isEmpty() && sameThing(one.thing(), other.thing());
        }
        // A unit of its own says enough when one side leaves the thing out: "five hours", "five hours of talks".
        return close || one.thing().isEmpty() || other.thing().isEmpty() || sameThing(one.thing(), other.thing());
    }

    private static boolean sameThing(String one, String other) {
        String stem = ContentWords.stem(one);
        String second = ContentWords.stem(other);
        return stem.equals(second) || WordTable.english().related(stem, second);
    }
}
