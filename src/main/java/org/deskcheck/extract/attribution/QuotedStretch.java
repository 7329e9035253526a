package org.deskcheck.extract.attribution;

/**
 * A quotation in one passage, with its marks.
 *
 * @param start offset of the opening mark in the passage's text
 * @param end offset behind the closing mark, or the length of the text if there is none
 * @param closed whether there is a closing mark
 */
record QuotedStretch(int start, int end, boolean closed) {}
