package org.deskcheck.model;

/** What a claim is about, as far as that decides how it has to be sourced. A claim may be of several kinds or none. */
public enum ClaimKind {
    /** States a figure that somebody must have counted or measured. */
    STATISTIC,
    /** Says how many were killed, hurt, missing or driven out. */
    CASUALTIES,
    /** Charges somebody with a wrong or a crime. */
    ACCUSATION,
    /** Says what will be. */
    PREDICTION,
    /** Judges rather than reports. */
    EVALUATION,
    /** Claims a first, a most or an only. */
    SUPERLATIVE,
    /** Leans on research that it may or may not name: "studies show". */
    RESEARCH
}
