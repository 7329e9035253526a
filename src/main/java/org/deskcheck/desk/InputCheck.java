package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.desk.standing.Baseline;
import org.deskcheck.ingest.Document;
import org.deskcheck.ingest.DocumentReader;
import org.deskcheck.ingest.Input;
import org.deskcheck.ingest.Reading;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.CheckedArticle;
import org.deskcheck.report.RenderedArticle;
import org.deskcheck.report.Results;

/** Reads an input, checks what it holds and writes the reports of each article. Safe for several threads. */
final class InputCheck {

    private final Deskcheck desk;
    private final ReportPlan plan;
    private final Baseline baseline;
    private final ArticleReports reports;

    InputCheck(Deskcheck desk, ReportPlan plan, Baseline baseline) {
        this.desk = desk;
        this.plan = plan;
        this.baseline = baseline;
        this.reports = new ArticleReports(plan);
    }

    CheckedInput check(Input input) throws RulesException {
        Reading reading = new DocumentReader(desk.meanings()).read(input);
        List<CheckedInput.WrittenArticle> articles = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        reading.problems().forEach(problem -> troubles.add(new Trouble(Trouble.Kind.INPUT, problem)));
        for (Document document : reading.documents()) {
            articles.add(check(desk.claims(document), troubles));
        }
        return new CheckedInput(articles, troubles);
    }

    private CheckedInput.WrittenArticle check(ClaimSet claims, List<Trouble> troubles) throws RulesException {
        Checked checked = desk.check(claims);
        checked.failures().forEach(problem -> troubles.add(new Trouble(Trouble.Kind.RULE, problem)));
        CheckedArticle article = new CheckedArticle(checked.claims(), checked.findings());
        ArticleResults results = baseline.mark(Results.of(article));
        RenderedArticle rendered = RenderedArticle.of(article, results, plan.ofArticles(), desk.header(plan.failOn()));
        List<Path> written = reports.write(checked, rendered, troubles);
        return new CheckedInput.WrittenArticle(rendered, written);
    }
}
