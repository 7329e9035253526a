package org.deskcheck.rules.trace;

import org.deskcheck.rules.language.Condition.Accumulate;
import org.deskcheck.rules.language.Condition.Existence;
import org.deskcheck.rules.language.Condition.Group;
import org.deskcheck.rules.language.Condition.Pattern;
import org.jspecify.annotations.Nullable;

/** One condition of a rule, and how it came out. */
sealed interface Tried {

    boolean holds();

    /**
     * A fact held against a pattern.
     *
     * @param fact null if there was none to try
     * @param of how many facts there were to choose from
     * @param before what was bound before the pattern
     * @param passed how many of its constraints hold, one behind the other
     */
    record Trail(Pattern pattern, @Nullable Object fact, int of, Bindings before, int passed, boolean holds)
            implements Tried {}

    /** @param inner how far its conditions get */
    record Asked(Existence existence, Progress inner, boolean holds) implements Tried {}

    /** @param best how far the alternative gets that gets farthest */
    record Either(Group group, Progress best, boolean holds) implements Tried {}

    /**
     * @param after with the results bound
     * @param counted how many facts it reckoned with
     * @param passed how many of its constraints hold
     */
    record Reckoned(Accumulate accumulate, Bindings after, int counted, int passed, boolean holds) implements Tried {}
}
