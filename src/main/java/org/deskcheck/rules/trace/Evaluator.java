package org.deskcheck.rules.trace;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.deskcheck.rules.engine.Desk;
import org.deskcheck.rules.engine.Words;
import org.deskcheck.rules.language.Condition.Constraint;
import org.deskcheck.rules.language.Expression;
import org.deskcheck.rules.language.Expression.Arithmetic;
import org.deskcheck.rules.language.Expression.Figure;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Not;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Expression.Step;
import org.deskcheck.rules.language.Expression.Text;
import org.deskcheck.rules.language.Expression.Word;
import org.jspecify.annotations.Nullable;

/** Works out expressions as compiled rules do; a relation on something that is not there does not hold. */
final class Evaluator {

    /** What a path leads to when something on the way is not there. */
    static final Object MISSING = new Object();

    /** A word in capitals, whose type only its neighbour tells. */
    record Constant(String name) {}

    private static final Set<String> MAY_BE_NULL = Set.of("==", "!=", "in", "not in");
    private static final Map<Class<?>, Map<String, Method>> FIELDS = new ConcurrentHashMap<>();

    private Evaluator() {}

    static boolean holds(Expression expression, Bindings bindings) {
        if (expression instanceof Logic logic) {
            return logic.operator().equals("&&")
                    ? logic.parts().stream().allMatch(part -> holds(part, bindings))
                    : logic.parts().stream().anyMatch(part -> holds(part, bindings));
        }
        if (expression instanceof Not not) {
            return !holds(not.part(), bindings);
        }
        return expression instanceof Relation relation
                ? holds(relation, bindings)
                : Boolean.TRUE.equals(value(expression, bindings));
    }

    private static boolean holds(Relation relation, Bindings bindings) {
        Object left = value(relation.left(), bindings);
        List<@Nullable Object> right = new ArrayList<>();
        relation.right().forEach(side -> right.add(value(side, bindings)));
        String operator = relation.operator();
        if (left == MISSING || right.contains(MISSING) || (left == null && !MAY_BE_NULL.contains(operator))) {
            return false;
        }
        Object first = right.get(0);
        return switch (operator) {
            case "==" -> equal(left, first);
            case "!=" -> !equal(left, first);
            case "in" -> right.stream().anyMatch(side -> equal(left, side));
            case "not in" -> right.stream().noneMatch(side -> equal(left, side));
            case "contains" -> contains(left, first);
            case "not contains" -> !contains(left, first);
            case "memberOf" -> contains(first, left);
            case "not memberOf" -> !contains(first, left);
            case "matches" -> Desk.isMatch((String) left, String.valueOf(first));
            case "not matches" -> !Desk.isMatch((String) left, String.valueOf(first));
            default -> first != null && ordered(operator, left, first);
        };
    }

    private static boolean equal(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Number first && right instanceof Number second) {
            return Double.compare(first.doubleValue(), second.doubleValue()) == 0;
        }
        if (left instanceof Constant constant) {
            return right instanceof Enum<?> word && word.name().equals(constant.name);
        }
        return right instanceof Constant ? equal(right, left) : Objects.equals(left, right);
    }

    private static boolean contains(@Nullable Object whole, @Nullable Object part) {
        if (whole instanceof String text) {
            return part instanceof String words && text.contains(words);
        }
        return whole instanceof Collection<?> list && list.stream().anyMatch(one -> equal(one, part));
    }

    private static boolean ordered(String operator, @Nullable Object left, Object right) {
        int order;
        if (left instanceof Number first && right instanceof Number second) {
            order = Double.compare(first.doubleValue(), second.doubleValue());
        } else if (left instanceof LocalDate first && right instanceof LocalDate second) {
            order = first.compareTo(second);
        } else {
            return false;
        }
        return switch (operator) {
            case "<" -> order < 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            default -> order >= 0;
        };
    }

    /** What a constraint's variable is bound to: the field, also where something is asked of it. */
    static @Nullable Object bound(Constraint constraint, Bindings inside) {
        return value(
                constraint.expression() instanceof Relation relation ? relation.left() : constraint.expression(),
                inside);
    }

    static @Nullable Object value(Expression expression, Bindings bindings) {
        if (expression instanceof Text text) {
            return text.value();
        }
        if (expression instanceof Figure figure) {
            return new BigDecimal(figure.digits()).doubleValue();
        }
        if (expression instanceof Word word) {
            return word.word().equals("null") ? null : Boolean.valueOf(word.word());
        }
        if (expression instanceof Arithmetic sum) {
            return arithmetic(sum, bindings);
        }
        return expression instanceof Path path ? value(path, bindings) : holds(expression, bindings);
    }

    private static Object arithmetic(Arithmetic sum, Bindings bindings) {
        if (value(sum.left(), bindings) instanceof Number left
                && value(sum.right(), bindings) instanceof Number right) {
            return switch (sum.operator()) {
                case "+" -> left.doubleValue() + right.doubleValue();
                case "-" -> left.doubleValue() - right.doubleValue();
                default -> left.doubleValue() * right.doubleValue();
            };
        }
        return MISSING;
    }

    private static @Nullable Object value(Path path, Bindings bindings) {
        if (path.isConstant()) {
            return new Constant(path.last().name());
        }
        List<Step> steps = path.steps();
        String first = path.first();
        Object at = first.startsWith("$")
                ? bindings.get(first)
                : first.equals("this") ? bindings.self() : step(bindings.self(), steps.get(0), bindings);
        for (Step step : steps.subList(1, steps.size())) {
            at = step(at, step, bindings);
        }
        return at;
    }

    private static @Nullable Object step(@Nullable Object at, Step step, Bindings bindings) {
        if (at == null || at == MISSING) {
            return MISSING;
        }
        if (at instanceof String text) {
            String words =
                    step.arguments().isEmpty() ? "" : text(step.arguments().get(0), bindings);
            return switch (step.name()) {
                case "contains" -> text.contains(words);
                case "startsWith" -> text.startsWith(words);
                case "endsWith" -> text.endsWith(words);
                case "mentions" -> Words.of(text).contains(Words.of(words));
                case "isEmpty" -> text.isEmpty();
                case "length" -> text.length();
                default -> text.toLowerCase(Locale.getDefault());
            };
        }
        if (at instanceof Collection<?> list) {
            return step.name().equals("isEmpty") ? (Object) list.isEmpty() : (Object) list.size();
        }
        return field(at, step.name());
    }

    private static String text(Expression argument, Bindings bindings) {
        return value(argument, bindings) instanceof String text ? text : "";
    }

    private static @Nullable Object field(Object fact, String name) {
        try {
            return FIELDS.computeIfAbsent(fact.getClass(), type -> new ConcurrentHashMap<>())
                    .computeIfAbsent(name, field -> method(fact.getClass(), field))
                    .invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(fact.getClass().getSimpleName() + " has no field " + name, e);
        }
    }

    private static Method method(Class<?> type, String field) {
        try {
            return type.getMethod(field);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.getSimpleName() + " has no field " + field, e);
        }
    }
}
