package org.deskcheck.compare;

import org.deskcheck.model.Quantity;

/**
 * The values that a quantity leaves possible, both ends included.
 *
 * <p>News figures are rounded and bounded from one side, so two figures clash only where no value fits
 * both: "over five hours" and "more than five hours" agree, "at least 40" and "64" agree, "about 30%" and
 * "50%" do not.
 */
record Interval(double low, double high) {

    /** How far from the stated figure "about" may be. */
    private static final double ABOUT = 0.15;

    static Interval of(Quantity quantity) {
        double value = quantity.value();
        return switch (quantity.comparator()) {
            case EXACTLY -> {
                double slack = roundingError(value);
                yield new Interval(value - slack, value + slack);
            }
            case ABOUT -> new Interval(value - Math.abs(value) * ABOUT, value + Math.abs(value) * ABOUT);
            case MORE_THAN, AT_LEAST -> new Interval(value, Double.POSITIVE_INFINITY);
            case LESS_THAN, AT_MOST -> new Interval(Double.NEGATIVE_INFINITY, value);
            case BETWEEN -> new Interval(value, quantity.upper());
        };
    }

    boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /**
     * Half a unit of the last significant digit for large round figures: "5 million" may be 5.3 million,
     * "1,200" may be 1,240. Figures under a hundred are taken at their word.
     */
    private static double roundingError(double value) {
        double size = Math.abs(value);
        if (size < 100 || size != Math.rint(size)) {
            return 0;
        }
        double unit = 1;
        while (size % (unit * 10) == 0 && unit * 10 < size) {
            unit *= 10;
        }
        return unit == 1 ? 0 : unit / 2;
    }
}
