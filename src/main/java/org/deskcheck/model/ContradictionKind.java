package org.deskcheck.model;

/** In what two claims clash. */
public enum ContradictionKind {
    /** Figures that cannot both be true. */
    NUMBER,
    /** Days that cannot both be meant. */
    DATE,
    /** The same act in different places. */
    PLACE,
    /** The same act laid to different people. */
    ACTOR,
    /** One source denies what another asserts. */
    DENIAL,
    /** One says what the other negates, or they turn on opposite words. */
    OPPOSITE,
    /** One account speaks of it and the other is silent. */
    ONE_SIDED,
    /** No contradiction: independent accounts say the same. */
    CORROBORATED;

    /** Whether it says that two claims clash. */
    public boolean isClash() {
        return this != ONE_SIDED && this != CORROBORATED;
    }
}
