/**
 * How much a sentence in the article's own voice needs a source: a linear model over signs that can be
 * read off the sentence and its neighbours.
 *
 * <p>Learned from annotated articles: what reporters wrote in their own voice, against what they gave to a
 * source, with the source taken away. The model card is {@code src/docs/models/source-need.md}.
 */
@NullMarked
package org.deskcheck.extract.need;

import org.jspecify.annotations.NullMarked;
