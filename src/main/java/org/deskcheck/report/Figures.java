package org.deskcheck.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Quantity;

/**
 * How tables show what Deskcheck understood a figure or a date to mean: the words as they stand, then the
 * reading between square brackets.
 *
 * <pre>
 * more than five hours [&gt; 5 hour]        comparator, value, unit
 * 28 points [= 28 of point]              a plain count of something
 * 30 to 40 per cent of voters [30..40 percent of voter]
 * at the end of November [2025-11-21..2025-11-30]
 * on Tuesday [?]                         a day that the article's date would be needed for
 * </pre>
 *
 * The comparator is one of {@code = ~ > >= < <=}; a range has none.
 */
final class Figures {

    private Figures() {}

    static String of(Quantity quantity) {
        StringBuilder cell = new StringBuilder(quantity.text()).append(" [");
        cell.append(bound(quantity));
        if (!quantity.measure().isEmpty()) {
            cell.append(' ').append(quantity.measure());
        }
        if (!quantity.thing().isEmpty()) {
            cell.append(" of ").append(quantity.thing());
        }
        return cell.append(']').toString();
    }

    static String of(DateMention date) {
        return date.text() + " [" + range(date) + "]";
    }

    private static String bound(Quantity quantity) {
        String value = plain(quantity.value());
        return switch (quantity.comparator()) {
            case EXACTLY -> "= " + value;
            case ABOUT -> "~ " + value;
            case MORE_THAN -> "> " + value;
            case AT_LEAST -> ">= " + value;
            case LESS_THAN -> "< " + value;
            case AT_MOST -> "<= " + value;
            case BETWEEN -> value + ".." + plain(quantity.upper());
        };
    }

    private static String plain(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
                : Double.toString(value);
    }

    private static String range(DateMention date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        if (from == null) {
            return "?";
        }
        return to == null || to.equals(from) ? from.toString() : from + ".." + to;
    }
}
