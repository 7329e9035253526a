package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.desk.standing.Accepted;
import org.deskcheck.desk.standing.Baseline;
import org.deskcheck.model.Problem;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.Dialect;
import org.deskcheck.report.FailLevel;
import org.deskcheck.report.Format;

/** A check of one file, as the command line runs it, with what came of it. */
final class CheckRun implements RunListener {

    /** Loaded once for all tests: a desk takes longer to load than an article to check. */
    private static final NewsDesk DESK = NewsDesk.builder().build();

    final List<Problem> problems = new ArrayList<>();
    final List<Path> reports = new ArrayList<>();

    private CheckRun() {}

    static CheckRun of(Path article, Path out, Dialect dialect) throws RulesException {
        CheckRun run = new CheckRun();
        ReportPlan plan = new ReportPlan(out, Set.of(Format.CSV), FailLevel.NEVER, null, dialect);
        new CheckInputs(DESK, plan, Accepted.besides(Baseline.EMPTY), List.of())
                .run(InputChoice.of(List.of(article.toString())), InputStream.nullInputStream(), run);
        return run;
    }

    String messages() {
        return String.join("\n", problems.stream().map(Problem::toString).toList());
    }

    @Override
    public void checked(ArticleResults results, List<Path> written) {
        reports.addAll(written);
    }

    @Override
    public void unreadable(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void ruleFailed(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void unwritable(Problem problem) {
        problems.add(problem);
    }
}
