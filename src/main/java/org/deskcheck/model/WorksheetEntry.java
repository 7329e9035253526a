package org.deskcheck.model;

/**
 * What a fact-checker wrote beside a claim in its worksheet. Any of it may be empty.
 *
 * @param verdict what the check came to: "verified", "false", "disputed", …
 * @param evidence what the verdict rests on
 * @param checkedBy who checked
 * @param note anything else
 */
public record WorksheetEntry(String verdict, String evidence, String checkedBy, String note) {

    /** A row that nobody has written in. */
    public static final WorksheetEntry EMPTY = new WorksheetEntry("", "", "", "");

    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
