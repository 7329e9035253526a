package org.deskcheck.rules.language;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.deskcheck.rules.language.Expression.Arithmetic;
import org.deskcheck.rules.language.Expression.Figure;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Not;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Expression.Step;
import org.deskcheck.rules.language.Expression.Text;
import org.deskcheck.rules.language.Expression.Word;

/** Expressions as text, so that two can be told to be the same. */
public final class Printed {

    private final UnaryOperator<String> variables;

    private Printed(UnaryOperator<String> variables) {
        this.variables = variables;
    }

    public static String of(Expression expression) {
        return of(expression, UnaryOperator.identity());
    }

    /**
     * An expression with other names in it.
     *
     * @param variables what is to stand for a variable, by the name that the file gives it
     */
    public static String of(Expression expression, UnaryOperator<String> variables) {
        return new Printed(variables).print(expression);
    }

    private String print(Expression expression) {
        if (expression instanceof Path path) {
            return path.steps().stream().map(this::step).collect(Collectors.joining("."));
        }
        if (expression instanceof Text text) {
            return "\"" + text.value().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        if (expression instanceof Figure figure) {
            return figure.digits();
        }
        if (expression instanceof Word word) {
            return word.word();
        }
        if (expression instanceof Relation relation) {
            return "(" + print(relation.left()) + " " + relation.operator() + " " + joined(relation.right(), ", ")
                    + ")";
        }
        if (expression instanceof Logic logic) {
            return "(" + joined(logic.parts(), " " + logic.operator() + " ") + ")";
        }
        if (expression instanceof Not not) {
            return "!" + print(not.part());
        }
        Arithmetic sum = (Arithmetic) expression;
        return "(" + print(sum.left()) + " " + sum.operator() + " " + print(sum.right()) + ")";
    }

    private String joined(List<Expression> parts, String between) {
        return parts.stream().map(this::print).collect(Collectors.joining(between));
    }

    private String step(Step step) {
        String name = step.name().startsWith("$") ? variables.apply(step.name()) : step.name();
        return step.called() ? name + "(" + joined(step.arguments(), ", ") + ")" : name;
    }
}
