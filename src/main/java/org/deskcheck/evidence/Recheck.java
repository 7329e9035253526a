package org.deskcheck.evidence;

import org.deskcheck.model.Claim;
import org.deskcheck.model.WorksheetEntry;
import org.jspecify.annotations.Nullable;

/**
 * The mark on an entry whose claim was changed after the check: {@code recheck (verified)} for the verdict, and the
 * words that were checked in front of the note. It goes when a person writes another verdict, or when the claim has the
 * words again that were checked.
 */
final class Recheck {

    private static final String WAS = "was: ";
    private static final String THEN = "; ";

    private Recheck() {}

    /** @param checked the words that the entry was written for */
    static WorksheetEntry mark(WorksheetEntry entry, Statement checked) {
        if (Verdicts.isMarked(entry.verdict())) {
            return entry;
        }
        String note = WAS + checked.quoted() + (entry.note().isEmpty() ? "" : THEN + entry.note());
        return with(entry, Verdicts.mark(entry.verdict()), note);
    }

    /** The entry without the mark, if the claim is again as it was when it was checked. */
    static WorksheetEntry settled(WorksheetEntry entry, @Nullable Claim claim) {
        if (claim == null || !Verdicts.isMarked(entry.verdict())) {
            return entry;
        }
        String mark = WAS + Statement.of(claim).quoted();
        boolean unchanged = entry.note().equals(mark) || entry.note().startsWith(mark + THEN);
        if (!unchanged) {
            return entry;
        }
        String note = entry.note().substring(mark.length());
        return with(
                entry, Verdicts.unmark(entry.verdict()), note.startsWith(THEN) ? note.substring(THEN.length()) : note);
    }

    private static WorksheetEntry with(WorksheetEntry entry, String verdict, String note) {
        return new WorksheetEntry(verdict, entry.evidence(), entry.checkedBy(), note, entry.added());
    }
}
