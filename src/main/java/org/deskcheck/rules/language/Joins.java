package org.deskcheck.rules.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.rules.language.Condition.Constraint;
import org.deskcheck.rules.language.Condition.Pattern;
import org.deskcheck.rules.language.Expression.Logic;
import org.deskcheck.rules.language.Expression.Path;
import org.deskcheck.rules.language.Expression.Relation;

/** Warns of facts that are held against every fact before them, which gets slow with the square of an article's length. */
final class Joins {

    /** Of these an article brings many; of the others, a few. */
    private static final Set<String> MANY = Set.of("Attribution", "Claim", "Comparison");

    private Joins() {}

    /**
     * Looks at a fact that stands behind others.
     *
     * @param always whether it makes pairs with what stands before it even if it names none of that
     */
    static void warn(Pattern pattern, boolean always, Mistakes mistakes) {
        if (pattern.from() != null || !MANY.contains(pattern.type())) {
            return;
        }
        List<Expression> conditions = pattern.constraints().stream()
                .map(Constraint::expression)
                .flatMap(Joins::all)
                .toList();
        boolean joined = conditions.stream().anyMatch(Joins::namesVariable);
        boolean indexed = conditions.stream().anyMatch(Joins::isIndexed);
        if ((joined || always) && !indexed) {
            mistakes.warn(
                    pattern.at(),
                    "Every " + pattern.type()
                            + " is held against every fact before it: 1,000 claims make 1,000,000 pairs.",
                    "Say which field is equal, as in account == $claim.account, or begin with Comparison( … ), which"
                            + " there is only for claims about the same thing.");
        }
    }

    private static Stream<Expression> all(Expression expression) {
        return expression instanceof Logic logic && logic.operator().equals("&&")
                ? logic.parts().stream().flatMap(Joins::all)
                : Stream.of(expression);
    }

    /** {@code field == $variable}, which the engine looks up instead of trying one fact after the other. */
    private static boolean isIndexed(Expression expression) {
        return expression instanceof Relation relation
                && relation.operator().equals("==")
                && relation.left() instanceof Path left
                && !left.first().startsWith("$")
                && left.steps().stream().noneMatch(Expression.Step::called)
                && relation.right().get(0) instanceof Path right
                && right.first().startsWith("$");
    }

    private static boolean namesVariable(Expression expression) {
        return (expression instanceof Path path && path.first().startsWith("$"))
                || expression.parts().stream().anyMatch(Joins::namesVariable);
    }
}
