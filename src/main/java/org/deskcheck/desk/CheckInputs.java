package org.deskcheck.desk;

import java.io.InputStream;
import java.util.List;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.CheckedArticle;
import org.deskcheck.report.Format;
import org.deskcheck.report.RenderedArticle;
import org.deskcheck.report.Results;
import org.deskcheck.report.RunHeader;

/** The use case {@code check}: checks inputs one after the other and reports on them. */
public final class CheckInputs {

    private final Deskcheck desk;
    private final ReportPlan plan;
    private final ArticleReports articleReports;

    public CheckInputs(Deskcheck desk, ReportPlan plan) {
        this.desk = desk;
        this.plan = plan;
        this.articleReports = new ArticleReports(plan);
    }

    /**
     * Checks what the paths name, in their order.
     *
     * @throws RulesException if the rules cannot be used; nothing has been checked then
     */
    public void run(List<String> paths, InputStream standardInput, RunListener told) throws RulesException {
        desk.warmUp();
        RememberedProblems listener = new RememberedProblems(told);
        try (RunReports runReports = runReports(listener)) {
            new Documents(desk, standardInput).read(paths, listener, claims -> {
                Checked checked = desk.check(claims);
                checked.failures().forEach(listener::ruleFailed);
                CheckedArticle article = new CheckedArticle(checked.claims(), checked.findings());
                ArticleResults results = Results.of(article);
                RenderedArticle rendered = RenderedArticle.of(article, results, plan.ofArticles(), header());
                runReports.article(rendered);
                listener.checked(results, articleReports.write(checked, rendered, listener));
            });
            desk.rules(); // Without a readable input nobody has asked yet whether they load.
            listener.finished(runReports.finish(listener.problems()));
        }
    }

    private RunReports runReports(RunListener listener) throws RulesException {
        RunReports reports = new RunReports(listener);
        if (plan.ofRun().isEmpty() && plan.streamed() == null) {
            return reports; // Waiting for the rules here would cost every start the time to load them.
        }
        RunHeader run = header();
        for (Format format : plan.ofRun()) {
            reports.add(format, plan.out().resolve("deskcheck" + format.ending()), run);
        }
        reports.add(plan.streamed(), run);
        return reports;
    }

    private RunHeader header() throws RulesException {
        return new RunHeader(Deskcheck.version(), plan.failOn(), desk.selectedRules());
    }
}
