package org.deskcheck.extract.meaning;

import java.util.List;
import java.util.Set;
import org.deskcheck.extract.meaning.Numeral.Form;
import org.deskcheck.model.Quantity;

/**
 * Whether a claim states a figure that somebody must have counted or measured: shares, money, physical
 * measures, rates, and counts from ten up. Small counts, ordinals, how long something took and the parts
 * of a plan can be seen by anybody who was there, so they are figures but no statistics.
 */
final class StatisticSigns {

    /** The least count that nobody takes in at a glance. */
    private static final double COUNTED = 10;

    /** The least figure that is a count although nothing says of what: "15 was the compromise" is none. */
    private static final double BARE = 100;

    /** Words that make even a duration a statistic. */
    private static final Set<String> AVERAGES =
            Set.of("average", "median", "mean", "typical", "typically", "expectancy");

    /** Words around "ten times" that compare, as against "said so ten times". */
    private static final Set<String> COMPARISONS = Set.of(
            "as",
            "more",
            "higher",
            "lower",
            "larger",
            "bigger",
            "greater",
            "faster",
            "than",
            "likely",
            "less",
            "smaller",
            "fewer",
            "the",
            "its",
            "increase",
            "rise");

    /** What texts and plans are made of. */
    private static final Set<String> PARTS = Set.of(
            "point", "page", "article", "chapter", "paragraph", "clause", "item", "step", "verse", "word", "stanza");

    private final Units units;

    StatisticSigns(Units units) {
        this.units = units;
    }

    boolean holds(Words words, List<Figure> figures) {
        return figures.stream().anyMatch(figure -> isStatistic(words, figure));
    }

    private boolean isStatistic(Words words, Figure figure) {
        Quantity quantity = figure.quantity();
        return switch (units.kindOf(quantity.measure())) {
            case RATIO, MONEY, PHYSICAL -> true;
            case DURATION -> has(words, AVERAGES);
            case MULTIPLE -> isComparison(words, figure);
            case NONE -> isLargeCount(figure);
        };
    }

    private static boolean isComparison(Words words, Figure figure) {
        String first = words.lower(figure.to() - 1);
        boolean change = figure.form() == Form.MULTIPLE && !first.equals("twice") && !first.equals("thrice");
        return change || COMPARISONS.contains(words.lower(figure.to()));
    }

    private static boolean isLargeCount(Figure figure) {
        Quantity quantity = figure.quantity();
        return figure.form() != Form.ORDINAL
                && !figure.compound()
                && !PARTS.contains(quantity.thing())
                && quantity.upper() >= (quantity.thing().isEmpty() ? BARE : COUNTED);
    }

    private static boolean has(Words words, Set<String> wanted) {
        for (int i = 0; i < words.size(); i++) {
            if (wanted.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
