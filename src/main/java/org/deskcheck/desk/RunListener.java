package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.List;
import org.deskcheck.desk.standing.BaselineEntry;
import org.deskcheck.model.Problem;
import org.deskcheck.report.ArticleResults;

/** Is told how a run over inputs goes, as it goes. */
public interface RunListener {

    /**
     * An input is next: what is told from here on is about this one.
     *
     * @param number its number, from 1
     * @param of how many there are
     */
    default void reading(String path, int number, int of) {}

    /**
     * An article has been checked.
     *
     * @param reports the files that were written for it
     */
    default void checked(ArticleResults article, List<Path> reports) {}

    /** What was found in a file of suppressions; told after the articles. */
    default void suppressions(ArticleResults file) {}

    /**
     * All inputs have been checked.
     *
     * @param reports the files that were written for all of them together
     * @param gone what the baseline holds and is no finding any more
     */
    default void finished(List<Path> reports, List<BaselineEntry> gone) {}

    /**
     * Claims are being held against each other.
     *
     * @param done how many have been held against all others that they can clash with
     * @param of how many there are
     */
    default void comparing(int done, int of) {}

    /**
     * So many claims share their matter with so many others that they were held only against those most like them.
     *
     * @param neighbours how many those are, at most
     */
    default void crowded(int claims, int neighbours) {}

    /** An input, or the old worksheet that belongs to one, cannot be read. The others are not affected. */
    void unreadable(Problem problem);

    /** A rule could not be run to its end; findings of that rule may be missing. */
    void ruleFailed(Problem problem);

    /** A report cannot be written. */
    void unwritable(Problem problem);
}
