package org.deskcheck.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What people wrote beside a claim in its worksheet. Any of it may be empty.
 *
 * @param verdict what the check came to: "verified", "false", "disputed", …
 * @param evidence what the verdict rests on
 * @param checkedBy who checked
 * @param note anything else
 * @param added what stands in columns that people added, by the heading, in the order of the columns; no empty cells
 */
public record WorksheetEntry(
        String verdict, String evidence, String checkedBy, String note, Map<String, String> added) {

    /** A row that nobody has written in. */
    public static final WorksheetEntry EMPTY = new WorksheetEntry("", "", "", "");

    public WorksheetEntry {
        added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
    }

    public WorksheetEntry(String verdict, String evidence, String checkedBy, String note) {
        this(verdict, evidence, checkedBy, note, Map.of());
    }

    public boolean isEmpty() {
        return verdict.isEmpty() && evidence.isEmpty() && checkedBy.isEmpty() && note.isEmpty() && added.isEmpty();
    }
}
