package org.deskcheck.rules.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the conditions between {@code when} and {@code then}. */
public sealed interface Condition {

    /** Where it begins in the rule file, in UTF-16 code units. */
    int at();

    /**
     * A fact that has to be there.
     *
     * @param binding the variable that names it, or null
     * @param type the fact's name
     * @param from the list it is taken from; null if it is one of the article's facts
     */
    record Pattern(
            int at, @Nullable String binding, String type, List<Constraint> constraints, Expression.@Nullable Path from)
            implements Condition {}

    /** What must hold of the fact, or with a binding, a value of it that gets a name. */
    record Constraint(int at, @Nullable String binding, Expression expression) {

        /** What the variable names: the field, also where something is asked of it. */
        public Expression bound() {
            return expression instanceof Expression.Relation relation ? relation.left() : expression;
        }
    }

    /** {@code not} or {@code exists}. */
    record Existence(int at, String word, Condition part) implements Condition {}

    /** Conditions joined by {@code and} or {@code or}. */
    record Group(int at, String word, List<Condition> parts) implements Condition {}

    /** {@code accumulate( source; $n : count($x); $n > 1 )}. */
    record Accumulate(int at, Condition source, List<Function> functions, List<Expression> constraints)
            implements Condition {}

    /** A reckoning over what an accumulate finds. */
    record Function(int at, String binding, String name, Expression.@Nullable Path argument) {}
}
