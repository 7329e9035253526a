package org.deskcheck.rules.evaluate;

import org.jspecify.annotations.Nullable;

/** What an expression can see: the fact whose fields it names, and what variables stand for. */
public interface Frame {

    /** The fact between whose parentheses the expression stands; null outside of facts. */
    @Nullable
    Object self();

    /**
     * What a variable stands for.
     *
     * @param name with its dollar sign, as rule files write it
     */
    @Nullable
    Object variable(String name);

    /** The words of a text; who asks about one text often keeps them. */
    default Words words(String text) {
        return Words.of(text);
    }
}
