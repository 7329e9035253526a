package org.deskcheck.rules.trace;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.deskcheck.rules.evaluate.Evaluator;
import org.deskcheck.rules.evaluate.Value;
import org.deskcheck.rules.language.Condition.Function;
import org.deskcheck.rules.language.Expression.Path;
import org.jspecify.annotations.Nullable;

/** What {@code accumulate} reckons. */
final class Reckoning {

    private Reckoning() {}

    /** Null where there is no result: the least of nothing. */
    static @Nullable Double of(Function function, List<Bindings> counted) {
        Path argument = function.argument();
        if (argument == null || function.name().equals("count")) {
            return (double) counted.size();
        }
        Value value = Evaluator.of(argument);
        DoubleSummaryStatistics figures = counted.stream()
                .map(value::of)
                .filter(Number.class::isInstance)
                .mapToDouble(figure -> ((Number) figure).doubleValue())
                .summaryStatistics();
        if (figures.getCount() == 0) {
            return function.name().equals("sum") ? 0.0 : null;
        }
        return switch (function.name()) {
            case "sum" -> figures.getSum();
            case "min" -> figures.getMin();
            case "max" -> figures.getMax();
            default -> figures.getAverage();
        };
    }
}
