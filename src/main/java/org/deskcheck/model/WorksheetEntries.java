package org.deskcheck.model;

import java.util.List;
import java.util.Map;

/**
 * All that people wrote into the worksheet of an article.
 *
 * @param columns headings of the columns that they added
 * @param byClaim what they wrote beside claims, by claim id; no empty entries
 * @param rows rows that they added: cells by the heading of their column
 */
public record WorksheetEntries(
        List<String> columns, Map<String, WorksheetEntry> byClaim, List<Map<String, String>> rows) {

    /** Of a worksheet that nobody has written in. */
    public static final WorksheetEntries NONE = new WorksheetEntries(List.of(), Map.of(), List.of());

    public WorksheetEntries {
        columns = List.copyOf(columns);
        byClaim = Map.copyOf(byClaim);
        rows = List.copyOf(rows);
    }

    /** What was written beside a claim. */
    public WorksheetEntry of(Claim claim) {
        return byClaim.getOrDefault(claim.id(), WorksheetEntry.EMPTY);
    }
}
