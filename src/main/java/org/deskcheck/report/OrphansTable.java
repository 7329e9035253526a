package org.deskcheck.report;

import java.io.IOException;
import java.util.List;

/** The worksheet rows with entries whose claims are gone, as they last stood in the worksheet. */
public final class OrphansTable {

    private OrphansTable() {}

    /** @param rows one cell for each of {@link ClaimsTable#COLUMNS}, as texts */
    public static void write(List<List<String>> rows, Appendable out) throws IOException {
        Table.write(ClaimsTable.COLUMNS, rows, out);
    }
}
