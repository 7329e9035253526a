package org.deskcheck.model;

/** How much of a claim or content stands between quotation marks. */
public enum Quotation {
    /** All of it. */
    DIRECT,
    /** None of it, though it is attributed. */
    INDIRECT,
    /** Some words of it. */
    MIXED,
    /** None of it, and it is not attributed. */
    NONE
}
