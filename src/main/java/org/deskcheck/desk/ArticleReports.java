package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.report.Format;
import org.deskcheck.report.RenderedArticle;
import org.deskcheck.report.RenderedReport;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;

/** Writes the reports of one article after the other. One that cannot be written does not stop the others. */
final class ArticleReports {

    private final ReportPlan plan;
    private final ReportFolder folder;
    private final Worksheets worksheets;

    ArticleReports(ReportPlan plan) {
        this.plan = plan;
        this.folder = new ReportFolder(plan.out());
        this.worksheets = new Worksheets(folder);
    }

    /** Writes what belongs to an article into the folder, and returns where it is. */
    List<Path> write(Checked checked, RenderedArticle rendered, List<Trouble> troubles) {
        List<Path> written = new ArrayList<>();
        if (plan.formats().contains(Format.CSV)) {
            worksheet(checked, written, troubles);
        }
        for (RenderedReport report : rendered.reports()) {
            if (plan.formats().contains(report.format())) {
                try {
                    written.add(folder.write(report.name(), out -> out.append(report.content())));
                } catch (ReportException e) {
                    troubles.add(new Trouble(Trouble.Kind.REPORT, e.problem()));
                }
            }
        }
        return written;
    }

    private void worksheet(Checked checked, List<Path> written, List<Trouble> troubles) {
        try {
            written.add(worksheets.write(checked));
        } catch (InputException e) {
            e.problems().forEach(problem -> troubles.add(new Trouble(Trouble.Kind.INPUT, problem)));
        } catch (ReportException e) {
            troubles.add(new Trouble(Trouble.Kind.REPORT, e.problem()));
        }
    }
}
