/**
 * A small analyser of English: tokens, sentences, part-of-speech tags, lemmas, dependencies.
 *
 * <p>Stands alone: it depends on the JDK, and nothing in it knows of news or claims.
 */
@NullMarked
package org.deskcheck.extract.syntax;

import org.jspecify.annotations.NullMarked;
