package org.deskcheck.rules.trace;

import org.deskcheck.rules.evaluate.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What the variables of a rule stand for at one point of it, and the fact whose fields can be named there.
 *
 * @param before what was bound earlier; null for nothing
 * @param name the variable bound last, empty if none was
 */
record Bindings(
        @Nullable Bindings before,
        String name,
        @Nullable Object value,
        @Nullable Object self) implements Frame {

    static final Bindings NONE = new Bindings(null, "", null, null);

    Bindings with(@Nullable String variable, @Nullable Object bound) {
        return variable == null ? this : new Bindings(this, variable, bound, self);
    }

    /** Inside the parentheses of a fact. */
    Bindings inside(Object fact) {
        return new Bindings(this, "", null, fact);
    }

    boolean binds(String variable) {
        return name.equals(variable) || (before != null && before.binds(variable));
    }

    @Override
    public @Nullable Object variable(String wanted) {
        if (name.equals(wanted)) {
            return value;
        }
        return before == null ? null : before.variable(wanted);
    }
}
