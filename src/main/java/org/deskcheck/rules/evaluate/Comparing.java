package org.deskcheck.rules.evaluate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Expression.Text;
import org.jspecify.annotations.Nullable;

/** Holds one value against another. A relation on something that is not there does not hold. */
final class Comparing {

    private Comparing() {}

    static Value of(Relation relation) {
        Value left = Evaluator.of(relation.left());
        boolean negated = relation.operator().startsWith("not ");
        String operator = negated ? relation.operator().substring("not ".length()) : relation.operator();
        if (operator.equals("in")) {
            return in(left, relation.right().stream().map(Evaluator::of).toList(), negated);
        }
        if (operator.equals("matches")) {
            TextPattern pattern = TextPattern.of(((Text) relation.right().get(0)).value());
            return frame -> left.of(frame) instanceof String text && pattern.matches(text) != negated;
        }
        Value right = Evaluator.of(relation.right().get(0));
        BiPredicate<@Nullable Object, @Nullable Object> holds = operator(operator);
        boolean mayBeNull = operator.equals("==") || operator.equals("!=");
        return frame -> {
            Object first = left.of(frame);
            Object second = right.of(frame);
            return first != Value.MISSING
                    && second != Value.MISSING
                    && (mayBeNull || first != null)
                    && holds.test(first, second) != negated;
        };
    }

    private static Value in(Value left, List<Value> right, boolean negated) {
        return frame -> {
            Object first = left.of(frame);
            boolean found = false;
            for (Value one : right) {
                Object second = one.of(frame);
                if (second == Value.MISSING) {
                    return false;
                }
                found |= equal(first, second);
            }
            return first != Value.MISSING && found != negated;
        };
    }

    private static BiPredicate<@Nullable Object, @Nullable Object> operator(String operator) {
        return switch (operator) {
            case "==" -> Comparing::equal;
            case "!=" -> (left, right) -> !equal(left, right);
            case "contains" -> Comparing::contains;
            case "memberOf" -> (left, right) -> contains(right, left);
            case "<" -> (left, right) -> comparable(left, right) && order(left, right) < 0;
            case ">" -> (left, right) -> comparable(left, right) && order(left, right) > 0;
            case "<=" -> (left, right) -> comparable(left, right) && order(left, right) <= 0;
            case ">=" -> (left, right) -> comparable(left, right) && order(left, right) >= 0;
            default -> throw new IllegalArgumentException("No operator: " + operator);
        };
    }

    static boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number first && right instanceof Number second) {
            return Double.compare(first.doubleValue(), second.doubleValue()) == 0;
        }
        if (right instanceof Constant constant) {
            return left != null && constant.names(left);
        }
        if (left instanceof Constant constant) {
            return right != null && constant.names(right);
        }
        return left != null && right != null ? left.equals(right) : left == right;
    }

    private static boolean contains(@Nullable Object whole, @Nullable Object part) {
        if (whole instanceof String text) {
            return part instanceof String words && text.contains(words);
        }
        if (whole instanceof Collection<?> list) {
            for (Object one : list) {
                if (equal(one, part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean comparable(@Nullable Object left, @Nullable Object right) {
        return (left instanceof Number && right instanceof Number)
                || (left instanceof LocalDate && right instanceof LocalDate);
    }

    private static int order(@Nullable Object left, @Nullable Object right) {
        return left instanceof LocalDate first
                ? first.compareTo((LocalDate) Objects.requireNonNull(right))
                : Double.compare(
                        ((Number) Objects.requireNonNull(left)).doubleValue(),
                        ((Number) Objects.requireNonNull(right)).doubleValue());
    }
}
