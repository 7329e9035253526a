package org.deskcheck.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.report.FindingsTable;
import org.deskcheck.report.Format;
import org.deskcheck.report.RenderedArticle;
import org.deskcheck.report.ReportContent;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.deskcheck.report.Result;

/**
 * The files that tell what is wrong with suppressions, in the formats that have files for each article. They are there
 * only if something is wrong.
 */
final class SuppressionReports {

    private static final String NAME = "deskcheck.suppressions";

    private final ReportPlan plan;
    private final ReportFolder folder;

    SuppressionReports(ReportPlan plan) {
        this.plan = plan;
        this.folder = new ReportFolder(plan.out());
    }

    /**
     * Writes them, or takes away those of an earlier run.
     *
     * @param files what was found, by file of suppressions
     * @return where they are
     */
    List<Path> write(List<RenderedArticle> files, RunListener listener) {
        List<Path> written = new ArrayList<>();
        List<Result> results = files.stream()
                .flatMap(file -> file.results().results().stream())
                .toList();
        write(
                Format.CSV,
                NAME + ".csv",
                files,
                listener,
                written,
                out -> FindingsTable.write(results, plan.dialect(), out));
        write(Format.JSON, NAME + ".json", files, listener, written, out -> {
            for (RenderedArticle file : files) {
                out.append(file.reports(Format.JSON).get(0).content());
            }
        });
        return written;
    }

    private void write(
            Format format,
            String name,
            List<RenderedArticle> files,
            RunListener listener,
            List<Path> written,
            ReportContent content) {
        if (!plan.formats().contains(format)) {
            return;
        }
        try {
            if (!files.isEmpty()) {
                written.add(folder.write(name, content));
            } else if (Files.exists(folder.file(name))) {
                folder.delete(name);
            }
        } catch (ReportException e) {
            listener.unwritable(e.problem());
        }
    }
}
