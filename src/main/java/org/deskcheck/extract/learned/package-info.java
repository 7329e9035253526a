/**
 * Attributions by example: a tagger that learns from annotated articles who said what.
 *
 * <p>Two steps, each a sequence labeller: the first finds cues, the second finds for one cue its source and
 * its content. What the rules of {@code attribution} found goes in as features.
 */
@NullMarked
package org.deskcheck.extract.learned;

import org.jspecify.annotations.NullMarked;
