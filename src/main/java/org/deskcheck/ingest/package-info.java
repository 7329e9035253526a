/**
 * Reads documents: finds the inputs that a path, folder, glob or dash names, decodes them, and turns each
 * into an article or a set of claims whose offsets point into the original file.
 *
 * <p>Owns encodings and document types, one class per type. Knows nothing of language or rules.
 */
@NullMarked
package org.deskcheck.ingest;

import org.jspecify.annotations.NullMarked;
