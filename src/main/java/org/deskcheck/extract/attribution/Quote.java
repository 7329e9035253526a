package org.deskcheck.extract.attribution;

import org.deskcheck.extract.text.Range;

/**
 * A quotation by its tokens.
 *
 * @param range its tokens, with the marks
 * @param closed whether it has a closing mark
 * @param continues whether it goes on with the quotation before it, which the end of a paragraph left open
 */
public record Quote(Range range, boolean closed, boolean continues) {}
