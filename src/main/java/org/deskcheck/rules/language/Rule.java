package org.deskcheck.rules.language;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its file says it.
 *
 * @param at where the word {@code rule} stands
 * @param title its name
 * @param doc the comment before it, if there is one
 * @param notes its {@code @name(value)} by name
 * @param limits its {@code @threshold(name, figure)}
 */
record Rule(
        int at,
        Token title,
        @Nullable Token doc,
        Map<String, Note> notes,
        List<Limit> limits,
        List<Condition> conditions,
        List<Action> actions) {

    /** {@code @name(value)}: where the name stands, and the value without quotation marks. */
    record Note(int at, String value) {}

    /** {@code @threshold(name, figure)}. */
    record Limit(int at, String name, Expression.Figure figure) {}

    /** {@code desk.report($claim, "…" + $name)}. */
    record Action(int at, String verb, List<Expression> arguments) {}
}
