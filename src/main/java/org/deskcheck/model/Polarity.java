package org.deskcheck.model;

/** Whether the main predicate of a claim is negated. */
public enum Polarity {
    /** It says that something is so. */
    POSITIVE,
    /** It says that something is not so. */
    NEGATIVE;

    /** The other one. */
    public Polarity reversed() {
        return this == POSITIVE ? NEGATIVE : POSITIVE;
    }
}
