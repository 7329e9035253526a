package org.deskcheck.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deskcheck.model.Problem;

/** The files by which spreadsheets tell that they have a file open. */
public final class SpreadsheetLock {

    private SpreadsheetLock() {}

    /** Why a file must not be written now, if a spreadsheet has it open. */
    public static Optional<Problem> on(Path file) {
        String name = String.valueOf(file.getFileName());
        return List.of(".~lock." + name + "#", "~$" + name).stream()
                .map(file::resolveSibling)
                .filter(Files::exists)
                .findFirst()
                .map(lock -> new Problem(
                        file.toString(),
                        null,
                        "The worksheet is open in a spreadsheet, so it was not brought up to date.",
                        "Close it there and run again; if nobody has it open, delete " + lock + "."));
    }
}
