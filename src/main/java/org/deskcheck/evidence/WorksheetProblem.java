package org.deskcheck.evidence;

import java.nio.file.Path;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;

/** Why a worksheet is refused. Rows and columns are named as spreadsheets name them. */
final class WorksheetProblem {

    private static final String MEND =
            "Mend the file, or move it away to start a new worksheet; it was left untouched.";

    private WorksheetProblem() {}

    static InputException in(Path file, @Nullable Position position, String found) {
        return new InputException(new Problem(file.toString(), position, found, MEND));
    }

    /** "row 5, column T". */
    static String cell(int row, int column) {
        return "row " + row + ", column " + letters(column);
    }

    /** The name of a column: A, …, Z, AA, …, counted from 1. */
    static String letters(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
