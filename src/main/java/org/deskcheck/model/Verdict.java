package org.deskcheck.model;

/** What a check of a claim came to. */
public enum Verdict {
    /** It holds. */
    VERIFIED,
    /** It does not hold. */
    FALSE,
    /** Those who should know disagree. */
    DISPUTED,
    /** It cannot be settled with what can be found. */
    UNVERIFIABLE,
    /** There is nothing to check: a judgement, a taste, a hope. */
    OPINION,
    /** Nobody is through with it yet. */
    OPEN,
    /** It was checked, but in other words or from another source than it now has. */
    RECHECK
}
