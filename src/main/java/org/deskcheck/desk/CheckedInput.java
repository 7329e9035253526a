package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.report.RenderedArticle;

/**
 * What came of one input.
 *
 * @param articles those that it holds; a claims file may hold several
 * @param troubles what went wrong, in its order
 */
record CheckedInput(List<WrittenArticle> articles, List<Trouble> troubles) {

    /**
     * An article whose reports have been written.
     *
     * @param rendered what was found
     * @param reports where its reports are
     */
    record WrittenArticle(RenderedArticle rendered, List<Path> reports) {}

    CheckedInput {
        articles = List.copyOf(articles);
        troubles = List.copyOf(troubles);
    }
}
