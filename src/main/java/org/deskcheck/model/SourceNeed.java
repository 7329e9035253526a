package org.deskcheck.model;

/**
 * How much a claim needs a source, or its check, by what it says: what research on fact-checking calls
 * check-worthiness (Hassan, Li and Tremayne, "Detecting Check-worthy Factual Claims in Presidential
 * Debates", CIKM 2015, whose three classes the ends of this scale follow).
 */
public enum SourceNeed {
    /** Nothing that could be true or false: a question, an order, a wish, a greeting. */
    NONE,
    /** A plain fact that anybody could see or look up, and that harms nobody if it is wrong. */
    LOW,
    /** A figure, a forecast, a judgement, a superlative, a cause, or what is hedged or disputed: readers ask who says so. */
    MIDDLE,
    /** A statistic, casualties, an accusation, or what research is said to have found: never without a source. */
    HIGH
}
