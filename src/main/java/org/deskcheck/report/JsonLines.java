package org.deskcheck.report;

import java.io.IOException;
import org.deskcheck.model.Problem;

/** The lines that {@link FindingsJson} has for articles, in a row. */
final class JsonLines implements RunWriter {

    private final Appendable out;

    JsonLines(Appendable out) {
        this.out = out;
    }

    @Override
    public void article(RenderedArticle article) throws IOException {
        for (RenderedReport report : article.reports(Format.JSON)) {
            out.append(report.content());
        }
    }

    /** Lines are about articles; problems are told on standard error and by the exit code. */
    @Override
    public void problem(Problem problem) {}

    @Override
    public void end() {}
}
