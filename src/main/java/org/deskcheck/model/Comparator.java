package org.deskcheck.model;

/** How a quantity bounds the true value. */
public enum Comparator {
    EXACTLY,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST,
    /** Between {@link Quantity#value()} and {@link Quantity#upper()}. */
    BETWEEN
}
