package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.report.ContradictionsTable;
import org.deskcheck.report.Dialect;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;
import org.jspecify.annotations.Nullable;

/** The use case {@code compare}: finds what clashes between the accounts in some inputs. */
public final class CompareInputs {

    /**
     * What came of it.
     *
     * @param articles the articles that were compared
     * @param contradictions in the order of the texts
     * @param report the table; null if it could not be written
     */
    public record Compared(
            List<ClaimSet> articles,
            List<Finding> contradictions,
            @Nullable Path report) {
        public Compared {
            articles = List.copyOf(articles);
            contradictions = List.copyOf(contradictions);
        }
    }

    private final Deskcheck desk;
    private final ReportFolder folder;
    private final Dialect dialect;

    /**
     * @param out the folder for the report; need not exist yet
     * @param dialect how the table is written
     */
    public CompareInputs(Deskcheck desk, Path out, Dialect dialect) {
        this.desk = desk;
        this.folder = new ReportFolder(out);
        this.dialect = dialect;
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
        return new Compared(articles, clashes.contradictions(), write(clashes.contradictions(), listener));
    }

    private @Nullable Path write(List<Finding> contradictions, RunListener listener) {
        try {
            return folder.write("contradictions.csv", out -> ContradictionsTable.write(contradictions, dialect, out));
        } catch (ReportException e) {
            listener.unwritable(e.problem());
            return null;
        }
    }
}
