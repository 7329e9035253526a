package org.deskcheck.rules.trace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.deskcheck.rules.language.Condition;
import org.deskcheck.rules.language.Condition.Accumulate;
import org.deskcheck.rules.language.Condition.Constraint;
import org.deskcheck.rules.language.Condition.Existence;
import org.deskcheck.rules.language.Condition.Group;
import org.deskcheck.rules.language.Condition.Pattern;
import org.deskcheck.rules.language.Expression;
import org.deskcheck.rules.language.Expression.Arithmetic;
import org.deskcheck.rules.language.Expression.Figure;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Not;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Expression.Text;
import org.deskcheck.rules.language.Expression.Word;

/** Says conditions in words; fields and variables keep the names that the rule file gives them. */
final class InWords {

    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("==", "is"),
            Map.entry("!=", "is not"),
            Map.entry("<", "is below"),
            Map.entry(">", "is above"),
            Map.entry("<=", "is at most"),
            Map.entry(">=", "is at least"),
            Map.entry("contains", "contains"),
            Map.entry("not contains", "does not contain"),
            Map.entry("memberOf", "is one of"),
            Map.entry("not memberOf", "is none of"),
            Map.entry("matches", "matches"),
            Map.entry("not matches", "does not match"),
            Map.entry("in", "is one of"),
            Map.entry("not in", "is none of"));

    private static final Map<String, String> CALLS = Map.of(
            "contains", "contains",
            "startsWith", "starts with",
            "endsWith", "ends with",
            "mentions", "mentions",
            "isEmpty", "is empty",
            "toLowerCase", "in small letters");

    private InWords() {}

    static String of(Condition condition) {
        if (condition instanceof Pattern pattern) {
            return "there is " + sort(pattern);
        }
        if (condition instanceof Existence existence) {
            String what = existence.part() instanceof Pattern pattern ? sort(pattern) : of(existence.part());
            return existence.word().equals("not")
                    ? "there is no " + what.replaceFirst("^an? ", "")
                    : "there is " + what + " at all";
        }
        if (condition instanceof Accumulate accumulate) {
            return "reckoned over every "
                    + (accumulate.source() instanceof Pattern pattern
                            ? sort(pattern).replaceFirst("^an? ", "")
                            : of(accumulate.source()));
        }
        Group group = (Group) condition;
        return group.word().equals("or")
                ? "one of " + group.parts().size() + " alternatives"
                : group.parts().stream().map(InWords::of).collect(Collectors.joining(", and "));
    }

    private static String sort(Pattern pattern) {
        String name = pattern.type().toLowerCase(Locale.ROOT);
        String article = "aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ";
        Path from = pattern.from();
        return article + name + (from == null ? "" : " among " + of(from));
    }

    static String of(Constraint constraint) {
        boolean binds = constraint.binding() != null && !(constraint.expression() instanceof Relation);
        return binds ? constraint.binding() + " is its " + of(constraint.expression()) : of(constraint.expression());
    }

    static String of(Expression expression) {
        if (expression instanceof Relation relation) {
            return relation(relation);
        }
        if (expression instanceof Logic logic) {
            return logic.parts().stream()
                    .map(part -> part instanceof Logic ? "(" + of(part) + ")" : of(part))
                    .collect(Collectors.joining(logic.operator().equals("&&") ? " and " : " or "));
        }
        if (expression instanceof Not not) {
            return "not: " + of(not.part());
        }
        if (expression instanceof Text text) {
            return "\"" + text.value() + "\"";
        }
        if (expression instanceof Figure figure) {
            return figure.digits();
        }
        if (expression instanceof Word word) {
            return word.word();
        }
        if (expression instanceof Arithmetic sum) {
            return of(sum.left()) + " " + sum.operator() + " " + of(sum.right());
        }
        return path((Path) expression);
    }

    private static String relation(Relation relation) {
        String left = of(relation.left());
        String operator = relation.operator();
        List<Expression> right = relation.right();
        if (right.get(0) instanceof Word word && word.word().equals("null")) {
            return left + (operator.equals("==") ? " is missing" : " is there");
        }
        return left + " " + OPERATORS.getOrDefault(operator, operator) + " "
                + right.stream().map(InWords::of).collect(Collectors.joining(", "));
    }

    private static String path(Path path) {
        StringBuilder words = new StringBuilder();
        for (Expression.Step step : path.steps()) {
            String call = CALLS.get(step.name());
            boolean asks = !words.isEmpty() && call != null;
            words.append(words.isEmpty() ? "" : asks ? " " : ".").append(asks ? call : step.name());
            step.arguments().forEach(argument -> words.append(' ').append(of(argument)));
        }
        return words.toString();
    }
}
