package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.InputException;
import org.deskcheck.report.ContradictionsTable;
import org.deskcheck.report.Dialect;
import org.deskcheck.report.FindingsTable;
import org.deskcheck.report.ReportContent;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;

/** The use case {@code check}: checks inputs one after the other and writes three tables for each. */
public final class CheckInputs {

    private final Deskcheck desk;
    private final ReportFolder folder;
    private final Dialect dialect;

    /**
     * @param out the folder for the reports; need not exist yet
     * @param dialect how the tables are written
     */
    public CheckInputs(Deskcheck desk, Path out, Dialect dialect) {
        this.desk = desk;
        this.folder = new ReportFolder(out);
        this.dialect = dialect;
    }

    /**
     * Checks what the paths name, in their order.
     *
     * @throws RulesException if the rules cannot be used; nothing has been checked then
     */
    public void run(List<String> paths, InputStream standardInput, RunListener listener) throws RulesException {
        desk.warmUp();
        new Documents(desk, standardInput).read(paths, listener, claims -> check(claims, listener));
        desk.rules(); // Without a readable input nobody has asked yet whether they load.
    }

    private void check(ClaimSet claims, RunListener listener) throws RulesException {
        try (OpenWorksheet worksheet = new OpenWorksheet(folder, dialect, claims)) {
            worksheet.problems().forEach(listener::unreadable);
            Checked checked = desk.check(claims, worksheet.evidence());
            checked.failures().forEach(listener::ruleFailed);
            listener.checked(checked, write(checked, worksheet, listener));
        }
    }

    private List<Path> write(Checked checked, OpenWorksheet worksheet, RunListener listener) {
        List<Path> written = new ArrayList<>();
        try {
            written.addAll(worksheet.write(checked.findings()));
        } catch (InputException e) {
            e.problems().forEach(listener::unreadable);
        } catch (ReportException e) {
            listener.unwritable(e.problem());
        }
        String name = checked.claims().name();
        table(name + ".findings.csv", out -> FindingsTable.write(checked.findings(), dialect, out), written, listener);
        table(
                name + ".contradictions.csv",
                out -> ContradictionsTable.write(checked.findings(), dialect, out),
                written,
                listener);
        return written;
    }

    private void table(String name, ReportContent content, List<Path> written, RunListener listener) {
        try {
            written.add(folder.write(name, content));
        } catch (ReportException e) {
            listener.unwritable(e.problem());
        }
    }
}
