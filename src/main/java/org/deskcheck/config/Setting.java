package org.deskcheck.config;

import org.deskcheck.model.Position;

/**
 * A value that the file sets.
 *
 * @param at where it stands in the file
 */
public record Setting<T>(T value, Position at) {}
