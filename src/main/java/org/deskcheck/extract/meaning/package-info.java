/**
 * Reads what the words of a claim say: polarity, hedges, figures, dates and kinds.
 *
 * <p>One finder per facet. Word lists come from the desk's lexicons, so that editors keep them; the
 * grammar of numbers, dates and negation lives here. The finders read {@link
 * org.deskcheck.extract.meaning.Words}, which are finer than the analyser's tokens, and use its tags and
 * its tree where they help; a wrong tag or head may cost a facet but never an exception.
 */
@NullMarked
package org.deskcheck.extract.meaning;

import org.jspecify.annotations.NullMarked;
