package org.deskcheck.model;

/**
 * A place in a text file, as an editor shows it.
 *
 * @param line line number, from 1
 * @param column column in UTF-16 code units, from 1
 */
public record Position(int line, int column) {}
