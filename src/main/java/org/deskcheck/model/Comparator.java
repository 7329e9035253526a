package org.deskcheck.model;

/** How a quantity bounds the true value. */
public enum Comparator {
    /** "300 members". */
    EXACTLY,
    /** "about 300". */
    ABOUT,
    /** "more than 300". */
    MORE_THAN,
    /** "at least 300". */
    AT_LEAST,
    /** "fewer than 300". */
    LESS_THAN,
    /** "up to 300". */
    AT_MOST,
    /** Between {@link Quantity#value()} and {@link Quantity#upper()}. */
    BETWEEN
}
