package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.desk.standing.BaselineEntry;
import org.deskcheck.model.Problem;
import org.deskcheck.report.ArticleResults;

/** Passes on how a run goes, and remembers what could not be checked, for reports that end with it. */
class RememberedProblems implements RunListener {

    private final RunListener told;
    private final List<Problem> problems = new ArrayList<>();

    RememberedProblems(RunListener told) {
        this.told = told;
    }

    /** What could not be read or run to its end so far. */
    List<Problem> problems() {
        return problems;
    }

    @Override
    public void reading(String path, int number, int of) {
        told.reading(path, number, of);
    }

    @Override
    public void checked(ArticleResults article, List<Path> reports) {
        told.checked(article, reports);
    }

    @Override
    public void suppressions(ArticleResults file) {
        told.suppressions(file);
    }

    @Override
    public void finished(List<Path> reports, List<BaselineEntry> gone) {
        told.finished(reports, gone);
    }

    @Override
    public void comparing(int done, int of) {
        told.comparing(done, of);
    }

    @Override
    public void crowded(int claims, int neighbours) {
        told.crowded(claims, neighbours);
    }

    @Override
    public void unreadable(Problem problem) {
        problems.add(problem);
        told.unreadable(problem);
    }

    @Override
    public void ruleFailed(Problem problem) {
        problems.add(problem);
        told.ruleFailed(problem);
    }

    @Override
    public void unwritable(Problem problem) {
        told.unwritable(problem);
    }
}
