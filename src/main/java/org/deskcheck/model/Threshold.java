package org.deskcheck.model;

/**
 * A figure in a rule that a desk may set otherwise: {@code @threshold(words, 30)}.
 *
 * @param name what the rule calls it
 * @param value what it is unless a desk says otherwise
 */
public record Threshold(String name, double value) {}
