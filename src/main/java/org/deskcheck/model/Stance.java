package org.deskcheck.model;

/** How a source stands to what is attributed to it. */
public enum Stance {
    /** Says it is so. */
    ASSERTS,
    /** Says it is not so. */
    DENIES,
    /** Says it may not be so, or will not say whether it is: "declined to confirm". */
    DOUBTS,
    /** Wants to know whether it is so. */
    ASKS,
    /** Says it shall be so: plans, orders, promises, threats, wishes. */
    INTENDS
}
