package org.deskcheck.report;

import java.io.IOException;
import org.deskcheck.model.Problem;

/**
 * Writes a report about all articles of a run, one after the other as they have been checked, so that none of
 * them has to be kept. Problems come last.
 */
interface RunWriter {

    /** The next article. */
    void article(RenderedArticle article) throws IOException;

    /** What was found in a file of suppressions; comes after the articles. */
    default void suppressions(RenderedArticle file) throws IOException {
        article(file);
    }

    /** An input that could not be read, or a rule that could not be run to its end. */
    void problem(Problem problem) throws IOException;

    /** There is nothing more to come. */
    void end() throws IOException;
}
