package org.deskcheck.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.Claim;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.WorksheetEntries;
import org.deskcheck.model.WorksheetEntry;
import org.jspecify.annotations.Nullable;

/** Carries what people wrote in a worksheet over to the claims that the article makes now. */
public final class CarryOver {

    private final Worksheet sheet;
    private final Path file;
    private final Map<String, WorksheetEntry> entries = new HashMap<>();
    private final List<Worksheet.Row> orphans = new ArrayList<>();
    private final List<Map<String, String>> added = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CarryOver(Worksheet sheet, Path file) {
        this.sheet = sheet;
        this.file = file;
    }

    /**
     * @param file what messages call the worksheet
     * @param claims what the article claims now, in the order of the text
     * @throws InputException if it cannot be told which claim an entry belongs to
     */
    public static CarriedOver of(Worksheet sheet, Path file, List<Claim> claims) throws InputException {
        return new CarryOver(sheet, file).to(claims);
    }

    private CarriedOver to(List<Claim> claims) throws InputException {
        Map<String, Statement> now = new LinkedHashMap<>();
        claims.forEach(claim -> now.put(claim.id(), Statement.of(claim)));
        SheetClaims old = SheetClaims.of(sheet, file, now);
        List<Worksheet.Row> rows = old.inOrder();
        Pairs pairs = new Pairs(rows.stream().map(Statement::of).toList(), List.copyOf(now.values()));
        SameClaims.join(pairs);
        ChangedClaims.join(pairs);
        old.added().forEach(row -> added.add(row.cells()));
        for (int i = 0; i < rows.size(); i++) {
            carry(rows.get(i), pairs.newOf(i) == Pairs.NONE ? null : claims.get(pairs.newOf(i)));
        }
        return new CarriedOver(new WorksheetEntries(sheet.added(), entries, added), orphans, problems);
    }

    private void carry(Worksheet.Row row, @Nullable Claim claim) {
        if (claim == null && row.claimId().isEmpty()) {
            added.add(row.cells());
        } else if (claim == null && !row.entry().isEmpty()) {
            orphans.add(row);
        } else if (claim != null && !row.entry().isEmpty()) {
            entries.put(claim.id(), entry(row, claim));
            checkVerdict(row);
        }
    }

    private static WorksheetEntry entry(Worksheet.Row row, Claim claim) {
        Statement before = Statement.of(row);
        Statement current = Statement.of(claim);
        // An id made of the words says that they are the same, whatever a spreadsheet did to the cell.
        boolean same = before.hasOwnId()
                ? before.key().equals(current.key())
                : before.sameWords(current) && before.sameSource(current);
        WorksheetEntry entry = Recheck.settled(row.entry(), claim);
        return same || !entry.equals(row.entry()) ? entry : Recheck.mark(entry, before);
    }

    private void checkVerdict(Worksheet.Row row) {
        String verdict = row.entry().verdict();
        if (verdict.isEmpty() || Verdicts.read(verdict).isPresent()) {
            return;
        }
        int column = List.copyOf(row.cells().keySet()).indexOf("verdict") + 1;
        problems.add(new Problem(
                file.toString(),
                new Position(row.number(), column),
                "The verdict in " + WorksheetProblem.cell(row.number(), column) + " is \"" + verdict
                        + "\", which is none.",
                "Write one of " + String.join(", ", Verdicts.words())
                        + "; it was kept, and counts for nothing so far."));
    }
}
