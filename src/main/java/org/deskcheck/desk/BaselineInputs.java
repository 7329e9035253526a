package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.desk.standing.Baseline;
import org.deskcheck.desk.standing.BaselineEntry;
import org.deskcheck.desk.standing.BaselineFile;
import org.deskcheck.report.ArticleResults;
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

    private final Deskcheck desk;
    private final Baseline old;

    /** @param old the baseline so far */
    public BaselineInputs(Deskcheck desk, Baseline old) {
        this.desk = desk;
        this.old = old;
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
        ReportPlan nothing = new ReportPlan(Path.of(""), Set.of(), null, null);
        new CheckInputs(desk, nothing, old).run(choice, standardInput, new RememberedProblems(told) {
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
        Baseline fresh = old.without(gone).with(added);
        try {
            BaselineFile.write(fresh, file);
        } catch (ReportException e) {
            told.unwritable(e.problem());
        }
        return new Outcome(fresh.entries().size(), added.size(), gone.size());
    }
}
