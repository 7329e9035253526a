package org.deskcheck.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.model.WorksheetEntry;

/** A worksheet as a fact-checker left it. */
public record Worksheet(List<Row> rows) {

    /** The worksheet of an article that was never checked. */
    public static final Worksheet EMPTY = new Worksheet(List.of());

    public Worksheet {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param claimId the claim it belongs to, empty if a person added the row
     * @param entry what a person wrote in it
     * @param cells all cells, one a column, as texts
     */
    public record Row(String claimId, WorksheetEntry entry, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What becomes of the entries when the worksheet is written anew.
     *
     * @param entries those whose claim still stands, by claim id
     * @param orphans the rows with entries whose claim is gone, or whose claim has another entry already
     */
    public record CarriedOver(Map<String, WorksheetEntry> entries, List<Row> orphans) {
        public CarriedOver {
            entries = Map.copyOf(entries);
            orphans = List.copyOf(orphans);
        }
    }

    /** @param claimIds the claims that the article now makes */
    public CarriedOver carryOver(Set<String> claimIds) {
        Map<String, WorksheetEntry> entries = new HashMap<>();
        List<Row> orphans = new ArrayList<>();
        for (Row row : rows) {
            if (row.entry().isEmpty()) {
                continue;
            }
            boolean stands = claimIds.contains(row.claimId());
            WorksheetEntry other = stands ? entries.putIfAbsent(row.claimId(), row.entry()) : null;
            if (!stands || (other != null && !other.equals(row.entry()))) {
                orphans.add(row);
            }
        }
        return new CarriedOver(entries, orphans);
    }

    /** This worksheet with more rows at its end; rows that it holds already are not repeated. */
    public Worksheet with(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        for (Row row : more) {
            if (!all.contains(row)) {
                all.add(row);
            }
        }
        return new Worksheet(all);
    }
}
