package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.desk.standing.Standings;
import org.deskcheck.evidence.ReviewEvidence;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.Input;
import org.deskcheck.ingest.Reading;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Evidence;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.CheckedArticle;
import org.deskcheck.report.RenderedArticle;
import org.deskcheck.report.Results;
import org.deskcheck.report.RunHeader;

/** Reads an input, checks what it holds and writes the reports of each article. Safe for several threads. */
final class InputCheck {

    private final NewsDesk desk;
    private final ReportPlan plan;
    private final Standings standings;
    private final ReviewEvidence reviews;
    private final ArticleReports reports;

    InputCheck(NewsDesk desk, ReportPlan plan, Standings standings, ReviewEvidence reviews) {
        this.desk = desk;
        this.plan = plan;
        this.standings = standings;
        this.reviews = reviews;
        this.reports = new ArticleReports(plan);
    }

    CheckedInput check(Input input) throws RulesException {
        desk.warmUp();
        Reading reading = desk.read(input);
        List<CheckedInput.WrittenArticle> articles = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        reading.problems().forEach(problem -> troubles.add(new Trouble(Trouble.Kind.INPUT, problem)));
        for (Document document : reading.documents()) {
            articles.add(check(desk.claims(document), troubles));
        }
        return new CheckedInput(articles, troubles);
    }

    private CheckedInput.WrittenArticle check(ClaimSet claims, List<Trouble> troubles) throws RulesException {
        List<Object> facts = desk.facts(claims); // The rules may not be there yet.
        // Before all else: with rules that do not load nothing is touched.
        RunHeader run = desk.header(plan.failOn()).in(plan.dialect());
        try (OpenWorksheet worksheet = new OpenWorksheet(plan, claims)) {
            worksheet.problems().forEach(problem -> troubles.add(new Trouble(Trouble.Kind.INPUT, problem)));
            List<Evidence> known = new ArrayList<>(worksheet.evidence());
            known.addAll(reviews.of(claims.claims()));
            Checked checked = desk.check(claims, facts, known);
            checked.failures().forEach(problem -> troubles.add(new Trouble(Trouble.Kind.RULE, problem)));
            CheckedArticle article = new CheckedArticle(checked.claims(), checked.findings());
            ArticleResults results = standings.mark(Results.of(article));
            RenderedArticle rendered = RenderedArticle.of(article, results, plan.ofArticles(), run);
            List<Path> written = reports.write(checked, worksheet, rendered, troubles);
            return new CheckedInput.WrittenArticle(rendered, written);
        }
    }
}
