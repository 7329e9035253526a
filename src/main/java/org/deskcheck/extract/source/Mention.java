package org.deskcheck.extract.source;

import org.deskcheck.extract.text.Range;

/**
 * A place where an article names somebody or something.
 *
 * @param range the tokens of the name
 * @param entity who or what is named
 * @param subject whether it is, or belongs to, the subject of a clause
 */
record Mention(Range range, Entity entity, boolean subject) {}
