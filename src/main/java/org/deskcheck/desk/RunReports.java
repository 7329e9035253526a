package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.Problem;
import org.deskcheck.report.Format;
import org.deskcheck.report.RenderedArticle;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.RunHeader;
import org.deskcheck.report.RunReport;
import org.jspecify.annotations.Nullable;

/** The reports about a whole run. One that cannot be written does not stop the others. */
final class RunReports implements AutoCloseable {

    private interface Step {
        void on(RunReport report) throws ReportException;
    }

    private final RunListener listener;
    private final List<RunReport> open = new ArrayList<>();

    RunReports(RunListener listener) {
        this.listener = listener;
    }

    /** Adds a file. */
    void add(Format format, Path file, RunHeader run) {
        begin(() -> RunReport.toFile(format, run, file));
    }

    /** Adds what goes elsewhere than the others, if there is such a report. */
    void add(ReportPlan.@Nullable Streamed streamed, RunHeader run) {
        if (streamed == null) {
            return;
        }
        Appendable stream = streamed.stream();
        if (stream == null) {
            add(streamed.format(), streamed.target(), run);
        } else {
            begin(() -> RunReport.toStream(streamed.format(), run, streamed.target(), stream));
        }
    }

    void article(RenderedArticle article) {
        each(report -> report.article(article));
    }

    void suppressions(RenderedArticle file) {
        each(report -> report.suppressions(file));
    }

    /** Finishes the reports, with what went wrong at their end, and returns where they are. */
    List<Path> finish(List<Problem> problems) {
        List<Path> written = new ArrayList<>();
        each(report -> {
            for (Problem problem : problems) {
                report.problem(problem);
            }
            report.finish();
            written.add(report.target());
        });
        return written;
    }

    @Override
    public void close() {
        each(RunReport::close);
    }

    private interface Beginning {
        RunReport begin() throws ReportException;
    }

    private void begin(Beginning report) {
        try {
            open.add(report.begin());
        } catch (ReportException e) {
            listener.unwritable(e.problem());
        }
    }

    private void each(Step step) {
        open.removeIf(report -> {
            try {
                step.on(report);
                return false;
            } catch (ReportException e) {
                listener.unwritable(e.problem());
                discard(report);
                return true;
            }
        });
    }

    private static void discard(RunReport report) {
        try {
            report.close();
        } catch (ReportException e) {
            // It has been told already that this report cannot be written.
        }
    }
}
