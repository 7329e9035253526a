package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.deskcheck.compare.ClaimComparer;
import org.deskcheck.config.ConfigException;
import org.deskcheck.desk.standing.Accepted;
import org.deskcheck.desk.standing.Standings;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.ClashingWords;
import org.deskcheck.model.Finding;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.CheckedArticle;
import org.deskcheck.report.ContradictionsTable;
import org.deskcheck.report.Format;
import org.deskcheck.report.RenderedArticle;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.deskcheck.report.Result;
import org.deskcheck.report.Results;
import org.deskcheck.report.RunHeader;

/** The use case {@code compare}: finds what clashes between the accounts in some inputs. */
public final class CompareInputs {

    /**
     * What came of it.
     *
     * @param articles how many articles were compared
     * @param clashes in the order of the texts
     * @param reports where they were written
     */
    public record Compared(int articles, List<Clash> clashes, List<Path> reports) {
        public Compared {
            clashes = List.copyOf(clashes);
            reports = List.copyOf(reports);
        }

        /** What was found, without the words. */
        public List<Result> results() {
            return clashes.stream().map(Clash::result).toList();
        }
    }

    /**
     * One thing that comparing has shown.
     *
     * @param words those of its two claims on which they clash
     */
    public record Clash(Result result, ClashingWords words) {}

    private static final String NAME = "contradictions";

    private final NewsDesk desk;
    private final ReportPlan plan;
    private final Accepted accepted;

    /**
     * @param plan with formats that are streams, or tables
     * @param accepted what does not count
     */
    public CompareInputs(NewsDesk desk, ReportPlan plan, Accepted accepted) {
        this.desk = desk;
        this.plan = plan;
        this.accepted = accepted;
    }

    /**
     * Compares what the paths name.
     *
     * @throws RulesException if the rules cannot be used; nothing has been compared then
     */
    public Compared run(List<String> paths, InputStream standardInput, RunListener told) throws RulesException {
        desk.warmUp();
        RememberedProblems listener = new RememberedProblems(told);
        List<ClaimSet> articles = new ArrayList<>();
        new Documents(desk, standardInput).read(paths, listener, articles::add);
        int claims =
                articles.stream().mapToInt(article -> article.claims().size()).sum();
        Clashes clashes = desk.compare(articles, done -> listener.comparing(done, claims));
        if (clashes.crowded() > 0) {
            listener.crowded(clashes.crowded(), ClaimComparer.MOST_NEIGHBOURS);
        }
        clashes.failures().forEach(listener::ruleFailed);
        return report(articles, clashes, listener);
    }

    private Compared report(List<ClaimSet> articles, Clashes clashes, RememberedProblems listener)
            throws RulesException {
        List<ArticleResults> all = marked(Results.of(articles, clashes.findings()));
        List<Result> results =
                all.stream().flatMap(article -> article.results().stream()).toList();
        List<Path> written = new ArrayList<>();
        if (plan.hasTables()) {
            table(results, written, listener);
        }
        RunHeader run = desk.header(plan.failOn()).in(plan.dialect());
        try (RunReports reports = new RunReports(listener)) {
            for (Format format : Format.values()) {
                if (plan.formats().contains(format) && format.isStream()) {
                    reports.add(format, plan.out().resolve(NAME + format.ending()), run);
                }
            }
            reports.add(plan.streamed(), run);
            for (int i = 0; i < all.size(); i++) {
                CheckedArticle article = new CheckedArticle(articles.get(i), List.of());
                reports.article(RenderedArticle.of(article, all.get(i), plan.ofArticles(), run));
            }
            written.addAll(reports.finish(listener.problems()));
        }
        return new Compared(articles.size(), withWords(results, clashes.findings()), written);
    }

    private List<ArticleResults> marked(List<ArticleResults> articles) throws RulesException {
        try {
            Standings standings =
                    accepted.of(articles.stream().map(ArticleResults::path).toList());
            return articles.stream().map(standings::mark).toList();
        } catch (ConfigException e) {
            throw new RulesException(e);
        }
    }

    /** Results keep the order of the findings of their article. */
    private List<Clash> withWords(List<Result> results, List<Finding> findings) throws RulesException {
        Map<String, Deque<Finding>> byArticle = new HashMap<>();
        findings.forEach(finding -> byArticle
                .computeIfAbsent(finding.article(), path -> new ArrayDeque<>())
                .add(finding));
        List<Clash> clashes = new ArrayList<>();
        for (Result result : results) {
            clashes.add(new Clash(
                    result,
                    desk.clashingWords(
                            Objects.requireNonNull(byArticle.get(result.path())).remove())));
        }
        return clashes;
    }

    private void table(List<Result> results, List<Path> written, RunListener listener) {
        try {
            written.add(new ReportFolder(plan.out())
                    .write(NAME + ".csv", out -> ContradictionsTable.write(results, plan.dialect(), out)));
        } catch (ReportException e) {
            listener.unwritable(e.problem());
        }
    }
}
