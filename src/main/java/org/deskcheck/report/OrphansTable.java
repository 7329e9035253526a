package org.deskcheck.report;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The worksheet rows with entries whose claims are gone, as they last stood in the worksheet. */
public final class OrphansTable {

    private OrphansTable() {}

    /** @param rows cells by the heading of their column */
    public static void write(List<Map<String, String>> rows, Dialect dialect, Appendable out) throws IOException {
        Set<String> added = new LinkedHashSet<>();
        for (Map<String, String> row : rows) {
            row.forEach((column, cell) -> {
                if (!cell.isBlank()) {
                    added.add(column);
                }
            });
        }
        ClaimsTable.COLUMNS.forEach(added::remove);
        List<String> columns = ClaimsTable.columns(added);
        dialect.write(
                columns,
                rows.stream().map(row -> ClaimsTable.cells(row, columns)).toList(),
                out);
    }
}
