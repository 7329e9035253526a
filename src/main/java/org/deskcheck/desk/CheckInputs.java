package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.cache.CacheKey;
import org.deskcheck.desk.cache.ResultsCache;
import org.deskcheck.desk.standing.Accepted;
import org.deskcheck.desk.standing.BaselineUse;
import org.deskcheck.desk.standing.Standings;
import org.deskcheck.desk.standing.SuppressionUse;
import org.deskcheck.evidence.ReviewEvidence;
import org.deskcheck.ingest.FactChecksFile;
import org.deskcheck.ingest.Input;
import org.deskcheck.ingest.PublishedReviews;
import org.deskcheck.model.ClaimReview;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.Format;
import org.deskcheck.report.RunHeader;

/** The use case {@code check}: checks inputs, as many at once as there are cores, and reports on them in order. */
public final class CheckInputs {

    private final NewsDesk desk;
    private final ReportPlan plan;
    private final Accepted accepted;
    private final List<Path> factChecks;

    /**
     * @param accepted what does not count
     * @param factChecks files of published fact-checks
     */
    public CheckInputs(NewsDesk desk, ReportPlan plan, Accepted accepted, List<Path> factChecks) {
        this.desk = desk;
        this.plan = plan;
        this.accepted = accepted;
        this.factChecks = List.copyOf(factChecks);
    }

    /**
     * Checks inputs.
     *
     * @throws RulesException if the rules or files of suppressions cannot be used; nothing has been checked then
     */
    public void run(InputChoice choice, InputStream standardInput, RunListener told) throws RulesException {
        if (choice.isOneFile()) {
            desk.warmUp(); // While the file is found and read.
        }
        RememberedProblems listener = new RememberedProblems(told);
        try (RunReports runReports = runReports(listener)) {
            List<Input> inputs = choice.find(standardInput, listener);
            Standings standings = standings(inputs);
            List<ClaimReview> reviews = reviews(listener);
            BaselineUse baseline = new BaselineUse(accepted.baseline());
            SuppressionUpkeep suppressions = new SuppressionUpkeep(desk, accepted.suppressions(), plan);
            SuppressionUse use = new SuppressionUse(standings);
            Progress progress = new Progress(inputs, listener);
            new InOrder(Runtime.getRuntime().availableProcessors())
                    .run(inputs, check(inputs, standings, reviews), input -> {
                        progress.next();
                        input.troubles().forEach(trouble -> trouble.tell(listener));
                        for (CheckedInput.WrittenArticle article : input.articles()) {
                            ArticleResults results = article.rendered().results();
                            baseline.see(results);
                            use.see(results);
                            runReports.article(article.rendered());
                            listener.checked(results, article.reports());
                        }
                    });
            if (baseline.isOfNothing()) {
                desk.rules(); // Without a readable input nobody has asked yet whether they load.
            }
            List<Path> written = new ArrayList<>(suppressions.tell(use, runReports, listener));
            written.addAll(runReports.finish(listener.problems()));
            listener.finished(written, baseline.gone());
        }
    }

    private Standings standings(List<Input> inputs) throws RulesException {
        try {
            return accepted.of(inputs.stream().map(Input::path).toList());
        } catch (ConfigException e) {
            throw new RulesException(e);
        }
    }

    private List<ClaimReview> reviews(RunListener listener) {
        List<ClaimReview> reviews = new ArrayList<>();
        for (Path file : factChecks) {
            PublishedReviews read = FactChecksFile.read(file);
            read.problems().forEach(listener::unreadable);
            reviews.addAll(read.reviews());
        }
        return reviews;
    }

    // One article is checked before it could be looked up.
    private InOrder.Work<Input, CheckedInput> check(List<Input> inputs, Standings standings, List<ClaimReview> reviews)
            throws RulesException {
        InputCheck check = new InputCheck(desk, plan, standings, new ReviewEvidence(reviews));
        ResultsCache results = inputs.size() > 1 ? desk.results() : null;
        if (results == null) {
            return check::check;
        }
        results.tidy();
        String known =
                new CacheKey().with(desk.digest()).with(reviews.toString()).digest();
        return new CachedCheck(check, plan, standings, results, known)::check;
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
