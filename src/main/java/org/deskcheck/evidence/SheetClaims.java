package org.deskcheck.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;

/** Tells the rows of a worksheet that belong to claims from those that people added. */
final class SheetClaims {

    /** Below this a claim's words are others than those that its id was made of, and not only touched up. */
    private static final double TOUCHED_UP = 0.5;

    private final Path file;
    private final Map<String, Statement> now;
    private final Map<String, Worksheet.Row> byId = new LinkedHashMap<>();
    private final List<Worksheet.Row> withoutId = new ArrayList<>();
    private final List<Worksheet.Row> added = new ArrayList<>();

    private SheetClaims(Path file, Map<String, Statement> now) {
        this.file = file;
        this.now = now;
    }

    /**
     * @param now what the article claims now, by id
     * @throws InputException if two rows are for one claim and differ, or words stand beside the id of others
     */
    static SheetClaims of(Worksheet sheet, Path file, Map<String, Statement> now) throws InputException {
        SheetClaims rows = new SheetClaims(file, now);
        for (Worksheet.Row row : sheet.rows()) {
            rows.take(row);
        }
        return rows;
    }

    private void take(Worksheet.Row row) throws InputException {
        Statement statement = Statement.of(row);
        if (row.cell("claim").isBlank() && !statement.hasOwnId() && !now.containsKey(statement.id())) {
            added.add(row);
        } else if (statement.id().isEmpty()) {
            withoutId.add(row);
        } else {
            takeClaim(row, statement);
        }
    }

    private void takeClaim(Worksheet.Row row, Statement statement) throws InputException {
        checkWords(row, statement);
        Worksheet.Row twin = byId.get(statement.id());
        if (twin == null || twin.entry().isEmpty()) {
            byId.put(statement.id(), row);
        } else if (!row.entry().isEmpty() && !row.entry().equals(twin.entry())) {
            throw WorksheetProblem.in(
                    file,
                    new Position(row.number(), 1),
                    "Rows " + twin.number() + " and " + row.number() + " are both for the claim " + statement.id()
                            + ", and differ in what was written. Leave one of them.");
        }
    }

    // Somebody who sorts one column and not the others puts each entry beside another claim.
    private void checkWords(Worksheet.Row row, Statement statement) throws InputException {
        Statement current = now.get(statement.id());
        if (current == null || statement.words().isEmpty() || statement.sameWords(current)) {
            return;
        }
        boolean others = now.values().stream().anyMatch(statement::sameWords);
        if (others || (statement.hasOwnId() && Likeness.of(statement, current) < TOUCHED_UP)) {
            throw WorksheetProblem.in(
                    file,
                    new Position(row.number(), 1),
                    "In row " + row.number() + " the claim_id " + statement.id() + " stands beside the words of another"
                            + " claim: \"" + statement.text() + "\". Was one column sorted without the others?");
        }
    }

    /** Rows that a person added, such as one with a sum. */
    List<Worksheet.Row> added() {
        return added;
    }

    /** One row for each claim, in the order of the text; some have words, but no id. */
    List<Worksheet.Row> inOrder() {
        List<Worksheet.Row> rows = new ArrayList<>(byId.values());
        rows.addAll(withoutId);
        boolean placed = rows.stream().allMatch(row -> row.cell("start").matches("\\d{1,9}"));
        rows.sort(
                placed
                        ? Comparator.comparingInt(row -> Integer.parseInt(row.cell("start")))
                        : Comparator.comparingInt(Worksheet.Row::number));
        return rows;
    }
}
