package org.deskcheck.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Problem;
import org.deskcheck.model.WorksheetEntries;
import org.deskcheck.model.WorksheetEntry;

/**
 * What becomes of a worksheet when the article is checked again.
 *
 * @param entries what stays in the worksheet
 * @param orphans rows with entries whose claim is gone
 * @param problems entries that nobody can make sense of; they stay all the same
 */
public record CarriedOver(WorksheetEntries entries, List<Worksheet.Row> orphans, List<Problem> problems) {

    /** Of an article that was never checked. */
    public static final CarriedOver NOTHING = new CarriedOver(WorksheetEntries.NONE, List.of(), List.of());

    public CarriedOver {
        orphans = List.copyOf(orphans);
        problems = List.copyOf(problems);
    }

    /**
     * Takes in the orphans of former runs: an entry whose claim is back, in the same words, is put beside it again,
     * unless there is another one by now.
     *
     * @param claims what the article claims now
     */
    public CarriedOver with(Worksheet former, List<Claim> claims) {
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        Map<String, WorksheetEntry> all = new HashMap<>(entries.byClaim());
        List<String> columns = new ArrayList<>(entries.columns());
        List<Worksheet.Row> left = new ArrayList<>();
        for (Worksheet.Row row : former.rows()) {
            Claim claim = byId.get(row.claimId());
            if (claim != null && isBack(row, claim, all)) {
                all.put(claim.id(), Recheck.settled(row.entry(), claim));
                row.entry().added().keySet().stream()
                        .filter(name -> !columns.contains(name))
                        .forEach(columns::add);
            } else if (!row.entry().isEmpty() || row.claimId().isEmpty()) {
                left.add(row);
            }
        }
        orphans.stream()
                .filter(row -> left.stream().noneMatch(row::tellsTheSame))
                .forEach(left::add);
        return new CarriedOver(new WorksheetEntries(columns, all, entries.rows()), left, problems);
    }

    private static boolean isBack(Worksheet.Row row, Claim claim, Map<String, WorksheetEntry> entries) {
        WorksheetEntry entry = Recheck.settled(row.entry(), claim);
        return !entry.isEmpty()
                && Statement.of(row).sameWords(Statement.of(claim))
                && entries.getOrDefault(claim.id(), entry).equals(entry);
    }
}
