package org.deskcheck.rules.evaluate;

import java.math.BigDecimal;
import java.util.List;
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

/** Makes values of expressions that are in order. */
public final class Evaluator {

    private Evaluator() {}

    /** What an expression comes to; of a condition, whether it holds. */
    public static Value of(Expression expression) {
        if (expression instanceof Path path) {
            return path(path);
        }
        if (expression instanceof Relation relation) {
            return Comparing.of(relation);
        }
        if (expression instanceof Logic logic) {
            return logic(logic);
        }
        if (expression instanceof Not not) {
            Value part = of(not.part());
            return frame -> !part.holds(frame);
        }
        return expression instanceof Arithmetic sum ? arithmetic(sum) : literal(expression);
    }

    private static Value literal(Expression expression) {
        Object value;
        if (expression instanceof Text text) {
            value = text.value();
        } else if (expression instanceof Figure figure) {
            value = new BigDecimal(figure.digits()).doubleValue();
        } else {
            String word = ((Word) expression).word();
            value = word.equals("null") ? null : Boolean.valueOf(word);
        }
        return frame -> value;
    }

    private static Value logic(Logic logic) {
        List<Value> parts = logic.parts().stream().map(Evaluator::of).toList();
        boolean all = logic.operator().equals("&&");
        return frame -> {
            for (Value part : parts) {
                if (part.holds(frame) != all) {
                    return !all;
                }
            }
            return all;
        };
    }

    private static Value arithmetic(Arithmetic sum) {
        Value left = of(sum.left());
        Value right = of(sum.right());
        String operator = sum.operator();
        return frame -> {
            if (left.of(frame) instanceof Number first && right.of(frame) instanceof Number second) {
                double a = first.doubleValue();
                double b = second.doubleValue();
                return operator.equals("+") ? a + b : operator.equals("-") ? a - b : a * b;
            }
            return Value.MISSING;
        };
    }

    private static Value path(Path path) {
        if (path.isConstant()) {
            Constant constant = new Constant(path.last().name().intern());
            return frame -> constant;
        }
        String first = path.first().intern();
        List<Step> steps = path.steps();
        Value so;
        if (first.startsWith("$")) {
            so = frame -> frame.variable(first);
        } else {
            so = first.equals("this") ? Frame::self : step(Frame::self, steps.get(0));
        }
        for (Step step : steps.subList(1, steps.size())) {
            so = step(so, step);
        }
        return so;
    }

    /** What a step leads to depends on what it is taken from: a text, a list or a fact. */
    private static Value step(Value from, Step step) {
        Field field = new Field(step.name());
        @Nullable
        Value argument = step.arguments().isEmpty() ? null : of(step.arguments().get(0));
        return frame -> {
            Object at = from.of(frame);
            if (at == null || at == Value.MISSING) {
                return Value.MISSING;
            }
            return Questions.canBeAskedOf(at) ? Questions.ask(at, step.name(), argument, frame) : field.of(at);
        };
    }
}
