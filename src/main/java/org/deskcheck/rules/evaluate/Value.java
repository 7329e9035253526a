package org.deskcheck.rules.evaluate;

import org.jspecify.annotations.Nullable;

/** What an expression comes to, given what it can see. Threads may share it. */
@FunctionalInterface
public interface Value {

    /** What a path leads to when something on the way is not there. */
    Object MISSING = new Object();

    /** A text, a number, a flag, a constant, a date, a list or a fact; null; or {@link #MISSING}. */
    @Nullable
    Object of(Frame frame);

    /** Whether it is a condition that holds. */
    default boolean holds(Frame frame) {
        return Boolean.TRUE.equals(of(frame));
    }
}
