package org.deskcheck.rules.language;

import java.util.List;
import java.util.Set;
import org.deskcheck.rules.language.Expression.Relation;
import org.deskcheck.rules.language.Type.Kind;

/** Whether an operator makes sense between the values that it stands between. */
final class Fit {

    private static final Set<String> ORDERS = Set.of("<", ">", "<=", ">=");

    private Fit() {}

    static void check(Relation relation, Type first, List<Type> right, Mistakes mistakes) {
        String operator = relation.operator();
        for (Type second : right) {
            boolean known = first.isKnown() && second.isKnown();
            boolean fits = switch (operator) {
                case "==", "!=", "in", "not in" -> first.comparesWith(second);
                case "contains", "not contains" ->
                    (first.is(Kind.TEXT) && second.is(Kind.TEXT))
                            || (first.element() != null && first.element().comparesWith(second));
                case "memberOf", "not memberOf" ->
                    second.element() != null && second.element().comparesWith(first);
                case "matches", "not matches" -> first.is(Kind.TEXT) && second.is(Kind.TEXT);
                default ->
                    ORDERS.contains(operator)
                            && first.kind() == second.kind()
                            && (first.is(Kind.FIGURE) || first.is(Kind.DATE));
            };
            if (known && !fits) {
                mistakes.add(
                        relation.at(),
                        "\"" + operator + "\" does not fit between " + first.shown() + " and " + second.shown() + ".",
                        "Compare like with like; a list is asked with contains, a text with == or matches.");
            } else if (known && second.is(Kind.NOTHING) && !first.nullable()) {
                mistakes.add(
                        relation.at(),
                        "\"" + Printed.of(relation.left()) + "\" is never null.",
                        "Take the condition out, or compare with \"\" or isEmpty().");
            }
        }
    }
}
