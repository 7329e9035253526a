package org.deskcheck.rules.language;

import java.util.ArrayList;
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
import org.deskcheck.rules.language.ExpressionWriter.Written;
import org.deskcheck.rules.language.Type.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Checks conditions against the vocabulary and writes them anew.
 *
 * <p>Into every pattern that is joined to an earlier one it writes {@code desk.alive(…)} before and
 * {@code desk.keep(…)} behind the rule's own constraints: nothing else can stop the engine while it works
 * through pairs of facts.
 */
final class ConditionWriter {

    private static final Set<String> RECKONINGS = Set.of("count", "sum", "min", "max", "average");
    private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

    private final Mistakes mistakes;
    private final List<LexiconUse> lexicons;
    private int unnamed;

    ConditionWriter(Mistakes mistakes, List<LexiconUse> lexicons) {
        this.mistakes = mistakes;
        this.lexicons = lexicons;
    }

    String write(Condition condition, Scope scope) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern, scope, true);
        }
        if (condition instanceof Existence existence) {
            return existence(existence, scope);
        }
        if (condition instanceof Accumulate accumulate) {
            return accumulate(accumulate, scope);
        }
        Group group = (Group) condition;
        List<String> parts = new ArrayList<>();
        for (Condition part : group.parts()) {
            parts.add(write(part, group.word().equals("or") ? scope.inner() : scope));
        }
        return "( " + String.join(" " + group.word() + " ", parts) + " )";
    }

    private String existence(Existence existence, Scope scope) {
        Scope inner = scope.inner();
        if (existence.part() instanceof Pattern pattern) {
            return existence.word() + " " + pattern(pattern, inner, false);
        }
        if (existence.part() instanceof Group group) {
            return existence.word() + " " + write(group, inner);
        }
        mistakes.add(
                existence.at(),
                "\"" + existence.word() + "\" stands before facts only.",
                "Write " + existence.word() + " Claim( … ), or several facts in parentheses joined by and.");
        return "";
    }

    private String pattern(Pattern pattern, Scope scope, boolean kept) {
        Type type = type(pattern);
        String origin = pattern.from() == null ? "" : " from " + origin(pattern.from(), type, scope);
        scope.enter(type);
        List<String> constraints = new ArrayList<>();
        String joined = scope.joined();
        if (joined != null) {
            constraints.add("desk.alive(" + joined + ")");
        }
        for (Constraint constraint : pattern.constraints()) {
            constraints.addAll(constraint(constraint, scope));
            noteLexicons(pattern.type(), constraint.expression());
        }
        if (joined != null && kept) {
            constraints.add("desk.keep(" + joined + ")");
        }
        String variable = name(pattern);
        scope.bind(pattern.at(), variable, type);
        scope.join(variable);
        scope.enter(Type.NOTHING);
        return variable + " : " + pattern.type() + "( " + String.join(", ", constraints) + " )" + origin;
    }

    private String name(Pattern pattern) {
        return pattern.binding() == null ? "$unnamed" + unnamed++ : pattern.binding();
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

    private String origin(Path from, Type type, Scope scope) {
        ExpressionWriter writer = ExpressionWriter.ofConditions(scope, mistakes);
        Written list = writer.value(from, null);
        Type element = list.type().element();
        boolean fits = element != null && element.comparesWith(type);
        if (list.type().isKnown() && type.isKnown() && !fits) {
            mistakes.add(
                    from.at(),
                    "This is no list of " + type.java().getSimpleName() + ".",
                    "Take for instance Quantity( … ) from $claim.quantities.");
        } else if (writer.mayFail()) {
            mistakes.add(
                    from.at(),
                    "A list behind something that may be missing cannot be taken apart.",
                    "Bind what holds the list as a fact of its own first.");
        }
        return list.code();
    }

    private List<String> constraint(Constraint constraint, Scope scope) {
        ExpressionWriter writer = ExpressionWriter.ofConditions(scope, mistakes);
        String variable = constraint.binding();
        if (variable == null) {
            return writer.condition(constraint.expression());
        }
        boolean related = constraint.expression() instanceof Relation;
        Expression bound =
                constraint.expression() instanceof Relation relation ? relation.left() : constraint.expression();
        if (!(bound instanceof Path)) {
            mistakes.add(bound.at(), "Only a field can be given a name.", "Write for instance $name : sourceName.");
            return List.of();
        }
        Written value = writer.value(bound, null);
        List<String> written = new ArrayList<>(writer.binding(variable, value));
        scope.bind(constraint.at(), variable, value.type());
        if (related) {
            written.addAll(writer.condition(constraint.expression()));
        }
        return written;
    }

    private String accumulate(Accumulate accumulate, Scope scope) {
        Scope inner = scope.inner();
        if (!(accumulate.source() instanceof Pattern source)) {
            mistakes.add(
                    accumulate.at(), "accumulate counts over one fact only.", "Write accumulate( Claim( … ); … ).");
            return "";
        }
        String pattern = pattern(source, inner, true);
        String counted = inner.joined();
        List<String> functions = new ArrayList<>();
        for (Function function : accumulate.functions()) {
            functions.add(function(function, inner, counted == null ? "" : counted));
            scope.bind(function.at(), function.binding(), Type.FIGURE);
        }
        scope.enter(Type.NOTHING);
        return "accumulate( " + pattern + "; " + String.join(", ", functions) + " )" + held(accumulate, scope);
    }

    /**
     * What must hold of the results. Drools 10.2 never fires on one result compared with another inside an
     * accumulate ("$most > $least"), without a word; behind it, as eval, it does.
     */
    private String held(Accumulate accumulate, Scope scope) {
        List<String> results =
                accumulate.functions().stream().map(Function::binding).toList();
        StringBuilder held = new StringBuilder();
        for (Expression constraint : accumulate.constraints()) {
            results(constraint, results);
            List<String> parts = ExpressionWriter.ofConditions(scope, mistakes).condition(constraint);
            held.append(" eval( ").append(String.join(" && ", parts)).append(" )");
        }
        return held.toString();
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

    private String function(Function function, Scope inner, String counted) {
        if (!RECKONINGS.contains(function.name())) {
            mistakes.add(
                    function.at(),
                    "accumulate cannot do \"" + function.name() + "\".",
                    Nearest.hint(function.name(), RECKONINGS.stream().sorted().toList()));
        }
        String argument = counted;
        if (!function.name().equals("count")) {
            argument = figure(function, function.argument(), inner);
        }
        return function.binding() + " : " + function.name() + "(" + argument + ")";
    }

    private String figure(Function function, @Nullable Path argument, Scope inner) {
        if (argument == null) {
            mistakes.add(
                    function.at(),
                    "\"" + function.name() + "\" needs a figure to reckon with.",
                    "Bind one inside the fact and write " + function.name() + "($figure).");
            return "";
        }
        Written written = ExpressionWriter.ofConditions(inner, mistakes).value(argument, null);
        if (written.type().isKnown() && !written.type().is(Kind.FIGURE)) {
            mistakes.add(
                    argument.at(),
                    "\"" + function.name() + "\" reckons with figures, and this is "
                            + written.type().shown() + ".",
                    "Use count, or bind a figure.");
        }
        return written.code();
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
