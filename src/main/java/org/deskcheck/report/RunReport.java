package org.deskcheck.report;

import java.io.IOException;
import java.nio.file.Path;
import org.deskcheck.model.Problem;

/**
 * A report about all articles of a run, on its way to a file or a stream. Articles are written as they come; a
 * file appears when it is finished, whole.
 */
public final class RunReport implements AutoCloseable {

    private final Path target;
    private final ReportSink sink;
    private final RunWriter writer;

    private RunReport(Format format, RunHeader run, Path target, ReportSink sink) throws IOException {
        this.target = target;
        this.sink = sink;
        this.writer = format.writer(run, sink.out());
    }

    /**
     * Begins a report in a file.
     *
     * @param format one that is a stream
     */
    public static RunReport toFile(Format format, RunHeader run, Path target) throws ReportException {
        try {
            return new RunReport(format, run, target, new ReportDraft(target));
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /**
     * Begins a report on a stream, which stays open.
     *
     * @param format one that is a stream
     * @param target how problems name the stream
     */
    public static RunReport toStream(Format format, RunHeader run, Path target, Appendable stream)
            throws ReportException {
        try {
            return new RunReport(format, run, target, new OpenStream(stream));
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    public void article(RenderedArticle article) throws ReportException {
        attempt(() -> writer.article(article));
    }

    /** What was found in a file of suppressions. */
    public void suppressions(RenderedArticle file) throws ReportException {
        attempt(() -> writer.suppressions(file));
    }

    public void problem(Problem problem) throws ReportException {
        attempt(() -> writer.problem(problem));
    }

    /** Nothing more is to come: finishes the report. */
    public void finish() throws ReportException {
        attempt(() -> {
            writer.end();
            sink.finish();
        });
    }

    /** Where it goes. */
    public Path target() {
        return target;
    }

    /** Throws away a file that was not finished. */
    @Override
    public void close() throws ReportException {
        attempt(sink::close);
    }

    private interface Step {
        void run() throws IOException;
    }

    private void attempt(Step step) throws ReportException {
        try {
            step.run();
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static ReportException failed(Path target, Exception e) {
        return new ReportException(ReportFolder.problem(target, e), e);
    }

    /** A stream that belongs to somebody else. */
    private record OpenStream(Appendable out) implements ReportSink {

        @Override
        public void finish() {}

        @Override
        public void close() {}
    }
}
