package org.deskcheck.model;

/** In what two claims clash. */
public enum ContradictionKind {
    /** Figures that cannot both be true. */
    NUMBER,
    /** One source denies what another asserts. */
    DENIAL,
    /** One says what the other negates, or they turn on opposite words. */
    OPPOSITE
}
