/**
 * Reads documents: finds the inputs that a path, folder, glob or dash names, decodes them, and turns
 * each into an article or a set of claims whose offsets point into the original file.
 *
 * <p>Owns encodings and document types, one class per type ({@code PlainText},
 * {@code Markdown}, {@code Html}, {@code ClaimsFile}), and what in a page is not prose: datelines, bylines, captions,
 * advertisements. Knows nothing of what sentences mean, and nothing of rules.
 *
 * <p>{@link org.deskcheck.ingest.InputFinder} leads to {@link org.deskcheck.ingest.Input}s, {@link
 * org.deskcheck.ingest.DocumentReader} from there to {@link org.deskcheck.ingest.Document}s. Neither
 * throws for what a user can mend: each returns {@link org.deskcheck.model.Problem}s beside what it
 * could read.
 */
@NullMarked
package org.deskcheck.ingest;

import org.jspecify.annotations.NullMarked;
