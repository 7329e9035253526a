package org.deskcheck.desk;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.evidence.Worksheet;
import org.deskcheck.evidence.WorksheetReader;
import org.deskcheck.model.Claim;
import org.deskcheck.model.InputException;
import org.deskcheck.report.ClaimsTable;
import org.deskcheck.report.FormulaGuard;
import org.deskcheck.report.OrphansTable;
import org.deskcheck.report.ReportException;
import org.deskcheck.report.ReportFolder;

/** Writes worksheets anew without losing what fact-checkers wrote in the old ones. */
final class Worksheets {

    private final ReportFolder folder;
    private final WorksheetReader reader = new WorksheetReader(ClaimsTable.COLUMNS, FormulaGuard::decode);

    Worksheets(ReportFolder folder) {
        this.folder = folder;
    }

    /**
     * Replaces the worksheet of an article.
     *
     * @throws InputException if the old worksheet cannot be read for certain; it is left untouched then
     * @throws ReportException if the new one cannot be written
     */
    Path write(Checked checked) throws InputException, ReportException {
        String name = checked.claims().name();
        String sheet = name + ".claims.csv";
        Set<String> ids = checked.claims().claims().stream().map(Claim::id).collect(Collectors.toSet());
        Worksheet.CarriedOver carried = reader.read(folder.file(sheet)).carryOver(ids);
        keep(carried, name + ".orphans.csv");
        return folder.write(
                sheet, out -> ClaimsTable.write(checked.claims(), checked.findings(), carried.entries(), out));
    }

    // Before the worksheet goes: whoever kills the process finds each entry in one file at least.
    private void keep(Worksheet.CarriedOver carried, String orphans) throws InputException, ReportException {
        if (!carried.orphans().isEmpty()) {
            Worksheet all = reader.read(folder.file(orphans)).with(carried.orphans());
            folder.write(
                    orphans,
                    out -> OrphansTable.write(
                            all.rows().stream().map(Worksheet.Row::cells).toList(), out));
        }
    }
}
