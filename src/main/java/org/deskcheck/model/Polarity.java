package org.deskcheck.model;

/** Whether the main predicate of a claim is negated. */
public enum Polarity {
    POSITIVE,
    NEGATIVE;

    public Polarity reversed() {
        return this == POSITIVE ? NEGATIVE : POSITIVE;
    }
}
