package org.deskcheck.evidence;

import java.util.List;
import java.util.Optional;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Evidence;
import org.deskcheck.model.Verdict;
import org.deskcheck.model.WorksheetEntries;
import org.deskcheck.model.WorksheetEntry;

/** What rules can know of a worksheet. */
public final class WorksheetEvidence {

    private WorksheetEvidence() {}

    /** The entries that hold a verdict, in the order of the claims. */
    public static List<Evidence> of(List<Claim> claims, WorksheetEntries entries) {
        return claims.stream()
                .map(claim -> of(claim, entries.of(claim)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What a verdict in a cell says of a claim; nothing if it is not one. */
    public static Optional<Evidence> of(Claim claim, WorksheetEntry entry) {
        Optional<Verdict> verdict = Verdicts.read(entry.verdict());
        return verdict.map(
                known -> new Evidence(claim, known, entry.evidence(), entry.checkedBy(), Evidence.Origin.WORKSHEET));
    }
}
