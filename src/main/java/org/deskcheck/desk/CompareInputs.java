package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.report.ContradictionsTable;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.jspecify.annotations.Nullable;

/** The use case {@code compare}: finds what clashes between the accounts in some inputs. */
public final class CompareInputs {

    /**
     * What came of it.
     *
     * @param articles the articles that were compared
     * @param findings what comparing has shown, in the order of the texts
     * @param report the table; null if it could not be written
     */
    public record Compared(
            List<ClaimSet> articles,
            List<Finding> findings,
            @Nullable Path report) {
        public Compared {
            articles = List.copyOf(articles);
            findings = List.copyOf(findings);
        }
    }

    private final Deskcheck desk;
    private final ReportFolder folder;

    /** @param out the folder for the report; need not exist yet */
    public CompareInputs(Deskcheck desk, Path out) {
        this.desk = desk;
        this.folder = new ReportFolder(out);
    }

    /**
     * Compares what the paths name.
     *
     * @throws RulesException if the rules cannot be used; nothing has been compared then
     */
    public Compared run(List<String> paths, InputStream standardInput, RunListener listener) throws RulesException {
        desk.warmUp();
        List<ClaimSet> articles = new ArrayList<>();
        new Documents(desk, standardInput).read(paths, listener, articles::add);
        Clashes clashes = desk.compare(articles);
        clashes.failures().forEach(listener::ruleFailed);
        return new Compared(articles, clashes.findings(), write(clashes.findings(), listener));
    }

    private @Nullable Path write(List<Finding> findings, RunListener listener) {
        try {
            return folder.write("contradictions.csv", out -> ContradictionsTable.write(findings, out));
        } catch (ReportException e) {
            listener.unwritable(e.problem());
            return null;
        }
    }
}
