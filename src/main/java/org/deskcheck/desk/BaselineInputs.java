package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.desk.standing.Accepted;
import org.deskcheck.desk.standing.Baseline;
import org.deskcheck.desk.standing.BaselineEntry;
import org.deskcheck.desk.standing.BaselineFile;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.Dialect;
import org.deskcheck.report.FailLevel;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.Result;

/** The use case {@code baseline}: brings a baseline up to what is found in some inputs. */
public final class BaselineInputs {

    /**
     * What came of it.
     *
     * @param kept how many findings it holds now
     * @param added how many of them are new
     * @param gone how many were dropped
     */
    public record Outcome(int kept, int added, int gone) {}

    private final NewsDesk desk;
    private final Accepted accepted;
    private final List<Path> factChecks;

    /**
     * @param accepted the baseline so far, and what is suppressed and so stays out of it
     * @param factChecks files of published fact-checks
     */
    public BaselineInputs(NewsDesk desk, Accepted accepted, List<Path> factChecks) {
        this.desk = desk;
        this.accepted = accepted;
        this.factChecks = List.copyOf(factChecks);
    }

    /**
     * Checks the inputs and writes the baseline. What it holds of inputs that were not checked stays.
     *
     * @param add whether findings that it lacks are added
     * @throws RulesException if the rules cannot be used; the baseline is left alone then
     */
    public Outcome run(InputChoice choice, boolean add, Path file, InputStream standardInput, RunListener told)
            throws RulesException {
        List<Result> found = new ArrayList<>();
        List<BaselineEntry> gone = new ArrayList<>();
        // Nothing is written; the worksheets in the usual place tell what has been checked.
        ReportPlan nothing = new ReportPlan(Path.of("reports"), Set.of(), FailLevel.NEVER, null, Dialect.PLAIN);
        new CheckInputs(desk, nothing, accepted, factChecks).run(choice, standardInput, new RememberedProblems(told) {
            @Override
            public void checked(ArticleResults article, List<Path> reports) {
                article.results().stream()
                        .filter(result -> result.standing().counts())
                        .forEach(found::add);
            }

            @Override
            public void finished(List<Path> reports, List<BaselineEntry> noLonger) {
                gone.addAll(noLonger);
            }
        });
        List<Result> added = add ? found : List.of();
        Baseline fresh = accepted.baseline().without(gone).with(added);
        try {
            BaselineFile.write(fresh, file);
        } catch (ReportException e) {
            told.unwritable(e.problem());
        }
        return new Outcome(fresh.entries().size(), added.size(), gone.size());
    }
}
