package org.deskcheck.rules.language;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Nearest;
import org.deskcheck.rules.language.Expression.Arithmetic;
import org.deskcheck.rules.language.Expression.Figure;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Not;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Expression.Step;
import org.deskcheck.rules.language.Expression.Text;
import org.deskcheck.rules.language.Expression.Word;
import org.deskcheck.rules.language.Type.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Checks an expression against the vocabulary and writes it anew.
 *
 * <p>A relation on something that is not there does not hold: before {@code attribution.by.name == "x"} it
 * writes {@code attribution != null}, so that no rule stumbles over a claim without a source.
 */
final class ExpressionWriter {

    /** An expression as the compiler gets it, with its type. */
    record Written(String code, Type type) {}

    private static final Set<String> MAY_BE_NULL = Set.of("==", "!=", "in", "not in");

    private final Scope scope;
    private final Mistakes mistakes;

    /** The steps of paths, so far, that may be missing; they are asked for before the relation. */
    private final Set<String> missing = new LinkedHashSet<>();

    private final String access;

    private ExpressionWriter(Scope scope, Mistakes mistakes, String access) {
        this.scope = scope;
        this.access = access;
        this.mistakes = mistakes;
    }

    /** For conditions, where a field is read by its name. */
    static ExpressionWriter ofConditions(Scope scope, Mistakes mistakes) {
        return new ExpressionWriter(scope, mistakes, "");
    }

    /** For messages, where a field is read by a call. */
    static ExpressionWriter ofMessages(Scope scope, Mistakes mistakes) {
        return new ExpressionWriter(scope, mistakes, "()");
    }

    /** A value that a variable is bound to, preceded by what must be there for it. */
    List<String> binding(String variable, Written value) {
        List<String> parts = there();
        parts.add(variable + " : " + value.code);
        return parts;
    }

    /** Whether what was written last can stumble over something that is not there. */
    boolean mayFail() {
        return !missing.isEmpty();
    }

    private List<String> there() {
        List<String> parts =
                new ArrayList<>(missing.stream().map(path -> path + " != null").toList());
        missing.clear();
        return parts;
    }

    /** The parts of a condition that must all hold. */
    List<String> condition(Expression expression) {
        if (expression instanceof Logic logic && logic.operator().equals("&&")) {
            return logic.parts().stream()
                    .flatMap(part -> condition(part).stream())
                    .toList();
        }
        if (expression instanceof Logic logic) {
            return List.of(String.join(
                    " || ",
                    logic.parts().stream().map(part -> grouped(condition(part))).toList()));
        }
        if (expression instanceof Not not) {
            return List.of("!" + grouped(condition(not.part())));
        }
        String code = expression instanceof Relation relation ? relation(relation) : flag(expression);
        List<String> parts = there();
        parts.add(code);
        return parts;
    }

    private static String grouped(List<String> parts) {
        return "(" + String.join(" && ", parts) + ")";
    }

    private String flag(Expression expression) {
        Written written = value(expression, null);
        if (written.type.isKnown() && !written.type.is(Kind.FLAG)) {
            mistakes.add(
                    expression.at(),
                    "This is " + written.type.shown() + " and no condition.",
                    "Compare it with something: stance == DENIES.");
        }
        return written.code;
    }

    private String relation(Relation relation) {
        String operator = relation.operator();
        Written left;
        List<Written> right;
        if (isConstant(relation.left())) {
            Written first = value(relation.right().get(0), null);
            Type element = first.type.element();
            left = value(relation.left(), element == null ? first.type : element);
            right = List.of(first);
        } else {
            left = value(relation.left(), null);
            Type element = left.type.element();
            Type hint = element != null ? element : left.type;
            right = relation.right().stream().map(side -> value(side, hint)).toList();
        }
        Fit.check(relation, left, right, mistakes);
        if (left.type.nullable() && left.type.isKnown() && !MAY_BE_NULL.contains(operator)) {
            missing.add(left.code);
        }
        String written = right.get(0).code;
        return switch (operator) {
            case "in", "not in" ->
                "(" + left.code + " " + operator + " ("
                        + String.join(", ", right.stream().map(Written::code).toList()) + "))";
            case "matches", "not matches" -> pattern(relation, left);
            case "contains", "not contains" ->
                left.type.is(Kind.TEXT)
                        ? (operator.startsWith("not") ? "!" : "") + left.code + ".contains(" + written + ")"
                        : left.code + " " + operator + " " + written;
            default -> left.code + " " + operator + " " + written;
        };
    }

    private String pattern(Relation relation, Written left) {
        if (!(relation.right().get(0) instanceof Text text)) {
            mistakes.add(relation.at(), "\"matches\" takes a pattern in quotation marks only.", "Write it out.");
            return "false";
        }
        try {
            Pattern.compile(text.value());
        } catch (PatternSyntaxException e) {
            mistakes.add(
                    text.at(),
                    "This pattern cannot be used: " + e.getMessage() + ".",
                    "Patterns follow RE2, which knows no look-around and no back references;"
                            + " (?i) at the start ignores case.");
        }
        return (relation.operator().startsWith("not") ? "!" : "") + "desk.matches(" + left.code + ", "
                + Literals.quoted(text.value()) + ")";
    }

    /** Whether this is a bare word in capitals, whose type only its neighbour tells. */
    private static boolean isConstant(Expression expression) {
        return expression instanceof Path path
                && path.steps().size() == 1
                && !path.steps().get(0).called()
                && path.first().matches("[A-Z][A-Z0-9_]+");
    }

    /** @param hint the type that a bare constant is expected to have */
    Written value(Expression expression, @Nullable Type hint) {
        if (expression instanceof Text text) {
            return new Written(Literals.text(text, mistakes), Type.TEXT);
        }
        if (expression instanceof Figure figure) {
            return new Written(Literals.figure(figure, mistakes), Type.FIGURE);
        }
        if (expression instanceof Word word) {
            return new Written(word.word(), word.word().equals("null") ? Type.NOTHING : Type.FLAG);
        }
        if (expression instanceof Arithmetic sum) {
            return arithmetic(sum);
        }
        if (isConstant(expression)) {
            return constant((Path) expression, hint);
        }
        return path((Path) expression);
    }

    private Written arithmetic(Arithmetic sum) {
        Written left = value(sum.left(), null);
        Written right = value(sum.right(), null);
        for (Written side : List.of(left, right)) {
            if (side.type.isKnown() && !side.type.is(Kind.FIGURE)) {
                mistakes.add(
                        sum.at(),
                        "\"" + sum.operator() + "\" reckons with figures, and this is " + side.type.shown() + ".",
                        "Compare texts whole, without joining them.");
            }
        }
        return new Written("(" + left.code + " " + sum.operator() + " " + right.code + ")", Type.FIGURE);
    }

    private Written constant(Path path, @Nullable Type hint) {
        if (hint == null || !hint.isKnown()) {
            if (hint == null) {
                unknownConstant(path.at(), path.first(), "nothing here says of what it is a value", List.of());
            }
            return new Written("null", Type.UNKNOWN);
        }
        if (!hint.is(Kind.CONSTANT)) {
            unknownConstant(path.at(), path.first(), "it is compared with " + hint.shown(), List.of());
            return new Written("null", Type.UNKNOWN);
        }
        return constant(path.at(), path.first(), hint.java());
    }

    private Written constant(int at, String name, Class<?> type) {
        Type known = new Type(Kind.CONSTANT, type, null, false);
        if (!known.constants().contains(name)) {
            unknownConstant(at, name, type.getSimpleName() + " has no such value", known.constants());
            return new Written("null", Type.UNKNOWN);
        }
        return new Written(type.getSimpleName() + "." + name, known);
    }

    private void unknownConstant(int at, String name, String why, List<String> allowed) {
        String hint = Nearest.hint(name, allowed);
        mistakes.add(
                at,
                "\"" + name + "\" is no value here: " + why + ".",
                hint.isEmpty() ? "Put texts in quotation marks." : hint);
    }

    private Written path(Path path) {
        List<Step> steps = path.steps();
        Step first = steps.get(0);
        Class<?> named = Vocabulary.enums().get(first.name());
        if (named != null && steps.size() == 2) {
            return constant(steps.get(1).at(), steps.get(1).name(), named);
        }
        Written so = scope.first(first);
        int from = 1;
        if (so == null) {
            so = step(new Written("", scope.self()), first);
        }
        for (; from < steps.size(); from++) {
            if (so.type.nullable() && so.type.isKnown()) {
                missing.add(so.code);
            }
            so = step(so, steps.get(from));
        }
        return so;
    }

    private Written step(Written before, Step step) {
        if (!before.type.isKnown()) {
            return new Written("null", Type.UNKNOWN);
        }
        if (before.type.is(Kind.NOTHING)) {
            mistakes.add(
                    step.at(), "There is no field \"" + step.name() + "\" here.", "Use variables: they begin with $.");
            return new Written("null", Type.UNKNOWN);
        }
        String dotted = before.code.isEmpty() ? step.name() : before.code + "." + step.name();
        if (before.type.is(Kind.FACT)) {
            Type field = Vocabulary.fields(before.type.java()).get(step.name());
            if (field == null || !step.arguments().isEmpty()) {
                return unknownField(before, step);
            }
            return new Written(dotted + access, field);
        }
        Type answered = Calls.answer(before.type, step.name());
        if (answered == null) {
            return unknownCall(before, step);
        }
        List<String> arguments = step.arguments().stream()
                .map(argument -> value(argument, null))
                .filter(argument -> argument.type.is(Kind.TEXT))
                .map(Written::code)
                .toList();
        int wanted = Calls.arguments(step.name());
        if (arguments.size() != wanted || step.arguments().size() != wanted) {
            mistakes.add(
                    step.at(),
                    "\"" + step.name() + "\" takes " + (wanted == 0 ? "nothing" : "one text") + " in its parentheses.",
                    "Write " + step.name() + (wanted == 0 ? "()." : "(\"…\")."));
            return new Written("null", Type.UNKNOWN);
        }
        if (step.name().equals("mentions")) {
            return new Written("desk.mentions(" + before.code + ", " + arguments.get(0) + ")", Type.FLAG);
        }
        return new Written(dotted + "(" + String.join(", ", arguments) + ")", answered);
    }

    private Written unknownField(Written before, Step step) {
        String fact = before.type.java().getSimpleName();
        if (!step.arguments().isEmpty()
                || (step.called() && Character.isLowerCase(step.name().charAt(0)))) {
            mistakes.add(
                    step.at(),
                    "The call " + step.name() + "(…) is not part of rule files.",
                    "A rule uses the fields of " + fact + ": "
                            + String.join(
                                    ", ", Vocabulary.fields(before.type.java()).keySet()) + ".");
        } else {
            mistakes.add(
                    step.at(),
                    "\"" + fact + "\" has no field \"" + step.name() + "\".",
                    Nearest.hint(
                            step.name(), Vocabulary.fields(before.type.java()).keySet()));
        }
        return new Written("null", Type.UNKNOWN);
    }

    private Written unknownCall(Written before, Step step) {
        mistakes.add(
                step.at(),
                "\"" + step.name() + "\" cannot be asked of " + before.type.shown() + ".",
                Nearest.hint(step.name(), Calls.of(before.type)));
        return new Written("null", Type.UNKNOWN);
    }
}
