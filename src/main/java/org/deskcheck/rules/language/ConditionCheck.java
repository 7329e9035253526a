package org.deskcheck.rules.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.Nearest;
import org.deskcheck.rules.language.CheckedFile.LexiconUse;
import org.deskcheck.rules.language.Condition.Accumulate;
import org.deskcheck.rules.language.Condition.Constraint;
import org.deskcheck.rules.language.Condition.Existence;
import org.deskcheck.rules.language.Condition.Function;
import org.deskcheck.rules.language.Condition.Group;
import org.deskcheck.rules.language.Condition.Pattern;
import org.deskcheck.rules.language.Expression.Arithmetic;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Not;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Expression.Text;
import org.deskcheck.rules.language.Type.Kind;
import org.jspecify.annotations.Nullable;

/** Checks conditions against the vocabulary. */
final class ConditionCheck {

    private static final Set<String> RECKONINGS = Set.of("count", "sum", "min", "max", "average");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

    private final Mistakes mistakes;
    private final List<LexiconUse> lexicons;

    ConditionCheck(Mistakes mistakes, List<LexiconUse> lexicons) {
        this.mistakes = mistakes;
        this.lexicons = lexicons;
    }

    void check(Condition condition, Scope scope) {
        if (condition instanceof Pattern pattern) {
            if (scope.joins()) {
                Joins.warn(pattern, true, mistakes);
            }
            pattern(pattern, scope);
        } else if (condition instanceof Existence existence) {
            existence(existence, scope);
        } else if (condition instanceof Accumulate accumulate) {
            accumulate(accumulate, scope);
        } else {
            Group group = (Group) condition;
            for (Condition part : group.parts()) {
                check(part, group.word().equals("or") ? scope.inner() : scope);
            }
        }
    }

    private void existence(Existence existence, Scope scope) {
        Scope inner = scope.inner();
        if (existence.part() instanceof Pattern pattern) {
            Joins.warn(pattern, false, mistakes);
            pattern(pattern, inner);
        } else if (existence.part() instanceof Group group) {
            check(group, inner);
        } else {
            mistakes.add(
                    existence.at(),
                    "\"" + existence.word() + "\" stands before facts only.",
                    "Write " + existence.word() + " Claim( … ), or several facts in parentheses joined by and.");
        }
    }

    private void pattern(Pattern pattern, Scope scope) {
        Type type = type(pattern);
        if (pattern.from() != null) {
            origin(pattern.from(), type, scope);
        }
        scope.enter(type);
        for (Constraint constraint : pattern.constraints()) {
            constraint(constraint, scope);
            noteLexicons(pattern.type(), constraint.expression());
        }
        Contradictions.complain(pattern.constraints(), mistakes);
        if (pattern.binding() != null) {
            scope.bind(pattern.at(), pattern.binding(), type);
        }
        scope.leave();
    }

    private Type type(Pattern pattern) {
        Map<String, Class<?>> known = pattern.from() == null ? Vocabulary.facts() : Vocabulary.parts();
        Class<?> found = known.get(pattern.type());
        if (found != null) {
            return Type.fact(found);
        }
        boolean part = pattern.from() == null && Vocabulary.parts().containsKey(pattern.type());
        mistakes.add(
                pattern.at(),
                "There is no fact \"" + pattern.type() + "\""
                        + (pattern.from() == null ? "." : " that a list could hold."),
                part
                        ? "Take it from a list: " + pattern.type() + "( … ) from $claim.quantities."
                        : Nearest.hint(pattern.type(), known.keySet()));
        return Type.UNKNOWN;
    }

    private void origin(Path from, Type type, Scope scope) {
        Type list = new ExpressionCheck(scope, mistakes).value(from, null);
        Type element = list.element();
        boolean fits = element != null && element.comparesWith(type);
        if (list.isKnown() && type.isKnown() && !fits) {
            mistakes.add(
                    from.at(),
                    "This is no list of " + type.java().getSimpleName() + ".",
                    "Take for instance Quantity( … ) from $claim.quantities.");
        }
    }

    private void constraint(Constraint constraint, Scope scope) {
        ExpressionCheck expressions = new ExpressionCheck(scope, mistakes);
        String variable = constraint.binding();
        if (variable == null) {
            expressions.condition(constraint.expression());
            return;
        }
        boolean related = constraint.expression() instanceof Relation;
        Expression bound = constraint.bound();
        if (!(bound instanceof Path)) {
            mistakes.add(bound.at(), "Only a field can be given a name.", "Write for instance $name : sourceName.");
            return;
        }
        scope.bind(constraint.at(), variable, expressions.value(bound, null));
        if (related) {
            expressions.condition(constraint.expression());
        }
    }

    private void accumulate(Accumulate accumulate, Scope scope) {
        Scope inner = scope.inner();
        if (!(accumulate.source() instanceof Pattern source)) {
            mistakes.add(
                    accumulate.at(), "accumulate counts over one fact only.", "Write accumulate( Claim( … ); … ).");
            return;
        }
        if (scope.joins()) {
            Joins.warn(source, false, mistakes);
        }
        pattern(source, inner);
        for (Function function : accumulate.functions()) {
            function(function, inner, scope);
        }
        for (Function function : accumulate.functions()) {
            scope.bind(function.at(), function.binding(), Type.FIGURE);
        }
        scope.leave();
        List<String> results =
                accumulate.functions().stream().map(Function::binding).toList();
        for (Expression constraint : accumulate.constraints()) {
            results(constraint, results);
            new ExpressionCheck(scope, mistakes).condition(constraint);
        }
    }

    private void results(Expression expression, List<String> results) {
        if (expression instanceof Logic logic) {
            logic.parts().forEach(part -> results(part, results));
        } else if (expression instanceof Not not) {
            results(not.part(), results);
        } else {
            boolean compares = expression instanceof Relation relation
                    && COMPARISONS.contains(relation.operator())
                    && (relation.left() instanceof Arithmetic
                            || (relation.left() instanceof Path path && results.contains(path.first())));
            if (!compares) {
                mistakes.add(
                        expression.at(),
                        "Inside accumulate only its results can be compared.",
                        "Begin with a result: " + results.get(0) + " > 1; put other conditions into a fact.");
            }
        }
    }

    /** @param outer what is bound before the facts that are counted */
    private void function(Function function, Scope inner, Scope outer) {
        if (!RECKONINGS.contains(function.name())) {
            mistakes.add(
                    function.at(),
                    "accumulate cannot do \"" + function.name() + "\".",
                    Nearest.hint(function.name(), RECKONINGS.stream().sorted().toList()));
        }
        if (!function.name().equals("count")) {
            figure(function, function.argument(), inner, outer);
        }
    }

    private void figure(Function function, @Nullable Path argument, Scope inner, Scope outer) {
        if (argument == null) {
            mistakes.add(
                    function.at(),
                    "\"" + function.name() + "\" needs a figure to reckon with.",
                    "Bind one inside the fact and write " + function.name() + "($figure).");
            return;
        }
        Type type = new ExpressionCheck(inner, mistakes).value(argument, null);
        if (type.isKnown() && !type.is(Kind.FIGURE)) {
            mistakes.add(
                    argument.at(),
                    "\"" + function.name() + "\" reckons with figures, and this is " + type.shown() + ".",
                    "Use count, or bind a figure.");
        } else if (outer.knows(argument.first())) {
            mistakes.add(
                    argument.at(),
                    "\"" + function.name() + "\" reckons with what is counted, and " + argument.first()
                            + " was there before.",
                    "Bind a figure inside the fact and write " + function.name() + "($figure).");
        }
    }

    /** Lexicons are named by a text only, so that a mistyped one can be told before the rule is silent for ever. */
    private void noteLexicons(String fact, Expression expression) {
        if (!fact.equals("Term")) {
            return;
        }
        if (expression instanceof Logic logic) {
            logic.parts().forEach(part -> noteLexicons(fact, part));
        } else if (expression instanceof Relation relation
                && relation.left() instanceof Path left
                && left.first().equals("lexicon")) {
            for (Expression side : relation.right()) {
                if (side instanceof Text name) {
                    lexicons.add(new LexiconUse(name.value(), mistakes.position(name.at())));
                }
            }
        }
    }
}
