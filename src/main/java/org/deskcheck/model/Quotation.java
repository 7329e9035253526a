package org.deskcheck.model;

/** How much of a content stands between quotation marks. */
public enum Quotation {
    /** All of it. */
    DIRECT,
    /** None of it, though it is attributed. */
    INDIRECT,
    /** Some words of it. */
    MIXED,
    /** It is not attributed at all. */
    NONE
}
