package org.deskcheck.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.WorksheetEntry;

/**
 * A worksheet as people left it.
 *
 * @param added headings of the columns that they added and wrote in
 * @param rows those below the headings, but for empty ones
 */
public record Worksheet(List<String> added, List<Row> rows) {

    /** The worksheet of an article that was never checked. */
    public static final Worksheet EMPTY = new Worksheet(List.of(), List.of());

    public Worksheet {
        added = List.copyOf(added);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet counts
     * @param cells by the heading of their column, in the order of the columns
     * @param entry what people wrote in it
     */
    public record Row(int number, Map<String, String> cells, WorksheetEntry entry) {
        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }

        /** What stands in a column, empty if the worksheet has no such column. */
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }

        /** The id in it, empty if there is none. */
        String claimId() {
            return cell("claim_id").strip();
        }

        /** Whether both say the same of the same claim, wherever they stand. */
        boolean tellsTheSame(Row other) {
            return claimId().equals(other.claimId())
                    && cell("claim").equals(other.cell("claim"))
                    && entry.equals(other.entry);
        }
    }
}
