package org.deskcheck.desk;

import java.io.InputStream;
import java.util.List;
import org.deskcheck.desk.standing.Baseline;
import org.deskcheck.desk.standing.BaselineUse;
import org.deskcheck.ingest.Input;
import org.deskcheck.report.Format;
import org.deskcheck.report.RunHeader;

/** The use case {@code check}: checks inputs, as many at once as there are cores, and reports on them in order. */
public final class CheckInputs {

    private final Deskcheck desk;
    private final ReportPlan plan;
    private final Baseline baseline;

    /** @param baseline findings that do not count */
    public CheckInputs(Deskcheck desk, ReportPlan plan, Baseline baseline) {
        this.desk = desk;
        this.plan = plan;
        this.baseline = baseline;
    }

    /**
     * Checks inputs.
     *
     * @throws RulesException if the rules cannot be used; nothing has been checked then
     */
    public void run(InputChoice choice, InputStream standardInput, RunListener told) throws RulesException {
        desk.warmUp();
        RememberedProblems listener = new RememberedProblems(told);
        try (RunReports runReports = runReports(listener)) {
            List<Input> inputs = choice.find(standardInput, listener);
            BaselineUse use = new BaselineUse(baseline);
            InputCheck check = new InputCheck(desk, plan, baseline);
            Progress progress = new Progress(inputs, listener);
            new InOrder(Runtime.getRuntime().availableProcessors()).run(inputs, check::check, input -> {
                progress.next();
                input.troubles().forEach(trouble -> trouble.tell(listener));
                for (CheckedInput.WrittenArticle article : input.articles()) {
                    use.see(article.rendered().results());
                    runReports.article(article.rendered());
                    listener.checked(article.rendered().results(), article.reports());
                }
            });
            desk.rules(); // Without a readable input nobody has asked yet whether they load.
            listener.finished(runReports.finish(listener.problems()), use.gone());
        }
    }

    private RunReports runReports(RunListener listener) throws RulesException {
        RunReports reports = new RunReports(listener);
        if (plan.ofRun().isEmpty() && plan.streamed() == null) {
            return reports; // Waiting for the rules here would cost every start the time to load them.
        }
        RunHeader run = desk.header(plan.failOn());
        for (Format format : plan.ofRun()) {
            reports.add(format, plan.out().resolve("deskcheck" + format.ending()), run);
        }
        reports.add(plan.streamed(), run);
        return reports;
    }
}
