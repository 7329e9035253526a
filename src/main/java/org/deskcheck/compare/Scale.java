package org.deskcheck.compare;

import java.util.Map;
import org.deskcheck.model.Quantity;

/**
 * What a figure is measured on, whatever its unit: hours and minutes are on one scale.
 *
 * @param name the unit that all figures of the scale are turned into, or the figure's own
 * @param factor what one of its own units is in that one
 */
record Scale(String name, double factor) {

    /** How far news copy may round when it turns a figure into another unit. */
    private static final double CONVERSION_ERROR = 0.1;

    private static final Map<String, Scale> UNITS = Map.ofEntries(
            Map.entry("second", new Scale("second", 1)),
            Map.entry("minute", new Scale("second", 60)),
            Map.entry("hour", new Scale("second", 3600)),
            Map.entry("day", new Scale("second", 86_400)),
            Map.entry("week", new Scale("second", 604_800)),
            Map.entry("centimetre", new Scale("metre", 0.01)),
            Map.entry("metre", new Scale("metre", 1)),
            Map.entry("kilometre", new Scale("metre", 1000)),
            Map.entry("foot", new Scale("metre", 0.3048)),
            Map.entry("mile", new Scale("metre", 1609)),
            Map.entry("gram", new Scale("kilogram", 0.001)),
            Map.entry("kilogram", new Scale("kilogram", 1)),
            Map.entry("tonne", new Scale("kilogram", 1000)),
            Map.entry("ton", new Scale("kilogram", 1000)),
            Map.entry("kilometre per hour", new Scale("kilometre per hour", 1)),
            Map.entry("mile per hour", new Scale("kilometre per hour", 1.609)));

    static Scale of(Quantity quantity) {
        return UNITS.getOrDefault(quantity.measure(), new Scale(quantity.measure(), 1));
    }

    boolean isTime() {
        return name.equals("second");
    }

    /** The values that a quantity leaves possible, on its scale. */
    static Interval interval(Quantity quantity, Quantity other) {
        Interval stated = Interval.of(quantity);
        Scale scale = of(quantity);
        double slack = quantity.measure().equals(other.measure()) ? 0 : CONVERSION_ERROR;
        return new Interval(stated.low() * scale.factor * (1 - slack), stated.high() * scale.factor * (1 + slack));
    }
}
