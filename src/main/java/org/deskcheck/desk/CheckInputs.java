package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.report.ContradictionsTable;
import org.deskcheck.report.FindingsTable;
import org.deskcheck.report.ReportContent;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;

/** The use case {@code check}: checks inputs one after the other and writes three tables for each. */
public final class CheckInputs {

    private final Deskcheck desk;
    private final ReportFolder folder;
    private final Worksheets worksheets;

    /** @param out the folder for the reports; need not exist yet */
    public CheckInputs(Deskcheck desk, Path out) {
        this.desk = desk;
        this.folder = new ReportFolder(out);
        this.worksheets = new Worksheets(folder);
    }

    /**
     * Checks what the paths name, in their order.
     *
     * @throws RulesException if the rules cannot be used; nothing has been checked then
     */
    public void run(List<String> paths, InputStream standardInput, RunListener listener) throws RulesException {
        desk.warmUp();
        new Documents(desk, standardInput).read(paths, listener, claims -> {
            Checked checked = desk.check(claims);
            checked.failures().forEach(listener::ruleFailed);
            listener.checked(checked, write(checked, listener));
        });
        desk.rules(); // Without a readable input nobody has asked yet whether they load.
    }

    private List<Path> write(Checked checked, RunListener listener) {
        List<Path> written = new ArrayList<>();
        try {
            written.add(worksheets.write(checked));
        } catch (InputException e) {
            e.problems().forEach(listener::unreadable);
        } catch (ReportException e) {
            listener.unwritable(e.problem());
        }
        String name = checked.claims().name();
        table(name + ".findings.csv", out -> FindingsTable.write(checked.findings(), out), written, listener);
        table(
                name + ".contradictions.csv",
                out -> ContradictionsTable.write(checked.findings(), out),
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
