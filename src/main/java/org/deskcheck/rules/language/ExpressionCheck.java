package org.deskcheck.rules.language;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
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

/** Checks expressions against the vocabulary, and tells what kind of value they come to. */
final class ExpressionCheck {

    private final Scope scope;
    private final Mistakes mistakes;

    ExpressionCheck(Scope scope, Mistakes mistakes) {
        this.scope = scope;
        this.mistakes = mistakes;
    }

    void condition(Expression expression) {
        if (expression instanceof Logic logic) {
            logic.parts().forEach(this::condition);
        } else if (expression instanceof Not not) {
            condition(not.part());
        } else if (expression instanceof Relation relation) {
            relation(relation);
        } else {
            flag(expression);
        }
    }

    private void flag(Expression expression) {
        Type type = value(expression, null);
        if (type.isKnown() && !type.is(Kind.FLAG)) {
            mistakes.add(
                    expression.at(),
                    "This is " + type.shown() + " and no condition.",
                    "Compare it with something: stance == DENIES.");
        }
    }

    private void relation(Relation relation) {
        Type left;
        List<Type> right;
        if (isConstant(relation.left())) {
            Type first = value(relation.right().get(0), null);
            left = value(relation.left(), first.element() == null ? first : first.element());
            right = List.of(first);
        } else {
            left = value(relation.left(), null);
            Type hint = left.element() == null ? left : left.element();
            right = relation.right().stream().map(side -> value(side, hint)).toList();
        }
        Fit.check(relation, left, right, mistakes);
        if (relation.operator().endsWith("matches")) {
            pattern(relation);
        }
    }

    private void pattern(Relation relation) {
        if (!(relation.right().get(0) instanceof Text text)) {
            mistakes.add(relation.at(), "\"matches\" takes a pattern in quotation marks only.", "Write it out.");
            return;
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
    }

    /** Whether this is a bare word in capitals, whose type only its neighbour tells. */
    private static boolean isConstant(Expression expression) {
        return expression instanceof Path path && path.isBareConstant();
    }

    /** @param hint the type that a bare constant is expected to have */
    Type value(Expression expression, @Nullable Type hint) {
        if (expression instanceof Text text) {
            Literals.check(text, mistakes);
            return Type.TEXT;
        }
        if (expression instanceof Figure figure) {
            Literals.check(figure, mistakes);
            return Type.FIGURE;
        }
        if (expression instanceof Word word) {
            return word.word().equals("null") ? Type.NOTHING : Type.FLAG;
        }
        if (expression instanceof Arithmetic sum) {
            return arithmetic(sum);
        }
        if (isConstant(expression)) {
            return constant((Path) expression, hint);
        }
        return path((Path) expression);
    }

    private Type arithmetic(Arithmetic sum) {
        for (Expression part : List.of(sum.left(), sum.right())) {
            Type side = value(part, null);
            if (side.isKnown() && !side.is(Kind.FIGURE)) {
                mistakes.add(
                        sum.at(),
                        "\"" + sum.operator() + "\" reckons with figures, and this is " + side.shown() + ".",
                        "Compare texts whole, without joining them.");
            }
        }
        return Type.FIGURE;
    }

    private Type constant(Path path, @Nullable Type hint) {
        if (hint == null || !hint.isKnown()) {
            if (hint == null) {
                unknownConstant(path.at(), path.first(), "nothing here says of what it is a value", List.of());
            }
            return Type.UNKNOWN;
        }
        if (!hint.is(Kind.CONSTANT)) {
            unknownConstant(path.at(), path.first(), "it is compared with " + hint.shown(), List.of());
            return Type.UNKNOWN;
        }
        return constant(path.at(), path.first(), hint.java());
    }

    private Type constant(int at, String name, Class<?> type) {
        Type known = new Type(Kind.CONSTANT, type, null, false);
        if (!known.constants().contains(name)) {
            unknownConstant(at, name, type.getSimpleName() + " has no such value", known.constants());
            return Type.UNKNOWN;
        }
        return known;
    }

    private void unknownConstant(int at, String name, String why, List<String> allowed) {
        String hint = Nearest.hint(name, allowed);
        mistakes.add(
                at,
                "\"" + name + "\" is no value here: " + why + ".",
                hint.isEmpty() ? "Put texts in quotation marks." : hint);
    }

    private Type path(Path path) {
        List<Step> steps = path.steps();
        Step first = steps.get(0);
        Class<?> named = Vocabulary.enums().get(first.name());
        if (named != null && steps.size() == 2) {
            return constant(steps.get(1).at(), steps.get(1).name(), named);
        }
        Type so = scope.first(first);
        if (so == null) {
            so = step(scope.self(), first);
        }
        for (Step step : steps.subList(1, steps.size())) {
            so = step(so, step);
        }
        return so;
    }

    private Type step(Type before, Step step) {
        if (!before.isKnown()) {
            return Type.UNKNOWN;
        }
        if (before.is(Kind.NOTHING)) {
            mistakes.add(
                    step.at(), "There is no field \"" + step.name() + "\" here.", "Use variables: they begin with $.");
            return Type.UNKNOWN;
        }
        if (before.is(Kind.FACT)) {
            Type field = Vocabulary.fields(before.java()).get(step.name());
            return field == null || !step.arguments().isEmpty() ? unknownField(before, step) : field;
        }
        Type answered = Calls.answer(before, step.name());
        if (answered == null) {
            return unknownCall(before, step);
        }
        long texts = step.arguments().stream()
                .filter(argument -> value(argument, null).is(Kind.TEXT))
                .count();
        int wanted = Calls.arguments(step.name());
        if (texts != wanted || step.arguments().size() != wanted) {
            mistakes.add(
                    step.at(),
                    "\"" + step.name() + "\" takes " + (wanted == 0 ? "nothing" : "one text") + " in its parentheses.",
                    "Write " + step.name() + (wanted == 0 ? "()." : "(\"…\")."));
            return Type.UNKNOWN;
        }
        return answered;
    }

    private Type unknownField(Type before, Step step) {
        String fact = before.java().getSimpleName();
        if (!step.arguments().isEmpty()
                || (step.called() && Character.isLowerCase(step.name().charAt(0)))) {
            mistakes.add(
                    step.at(),
                    "The call " + step.name() + "(…) is not part of rule files.",
                    "A rule uses the fields of " + fact + ": "
                            + String.join(", ", Vocabulary.fields(before.java()).keySet()) + ".");
        } else {
            mistakes.add(
                    step.at(),
                    "\"" + fact + "\" has no field \"" + step.name() + "\".",
                    Nearest.hint(step.name(), Vocabulary.fields(before.java()).keySet()));
        }
        return Type.UNKNOWN;
    }

    private Type unknownCall(Type before, Step step) {
        mistakes.add(
                step.at(),
                "\"" + step.name() + "\" cannot be asked of " + before.shown() + ".",
                Nearest.hint(step.name(), Calls.of(before)));
        return Type.UNKNOWN;
    }
}
