package org.deskcheck.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.WorksheetEntry;

/**
 * Reads a worksheet back, as spreadsheets save it. What cannot be read for certain is refused, so that it is never
 * replaced by a worksheet that lacks what a person wrote.
 */
public final class WorksheetReader {

    private static final String FIRST = "claim_id";
    private static final List<String> NEEDED = List.of(FIRST, "claim", "verdict", "evidence", "checked_by", "note");

    private final List<String> columns;
    private final UnaryOperator<String> decode;

    /**
     * @param columns the headings of the columns that the program writes
     * @param decode gives the text of a cell as it stands in the file
     */
    public WorksheetReader(List<String> columns, UnaryOperator<String> decode) {
        this.columns = List.copyOf(columns);
        this.decode = decode;
    }

    /**
     * The bytes of a worksheet.
     *
     * @return none if there is no such file
     */
    public static byte[] bytes(Path file) throws InputException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw WorksheetProblem.in(file, null, "The worksheet cannot be read: " + e.getMessage() + ".");
        }
    }

    /** Reads a worksheet; an empty one if there is no such file, or nothing in it. */
    public Worksheet read(Path file) throws InputException {
        return read(bytes(file), file);
    }

    /**
     * Reads a worksheet.
     *
     * @param file what messages call it
     * @throws InputException if it is not certain what stands where; the problem names row and column
     */
    public Worksheet read(byte[] bytes, Path file) throws InputException {
        String text = SheetText.decode(bytes, file);
        if (text.isBlank()) {
            return Worksheet.EMPTY;
        }
        List<List<String>> table = SheetTable.read(text, FIRST, file);
        int top = 0;
        while (top < table.size() && !Headings.isRow(table.get(top), FIRST)) {
            top++;
        }
        if (top == table.size()) {
            throw WorksheetProblem.in(
                    file,
                    new Position(1, 1),
                    "This is not a worksheet: no column is headed \"" + FIRST + "\", row 1 begins with \""
                            + table.get(0).get(0) + "\".");
        }
        List<String> headings =
                Headings.read(table.get(top), top + 1, columns, NEEDED, file).names();
        List<Worksheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < table.size(); i++) {
            if (i != top && table.get(i).stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(i + 1, table.get(i), headings, file));
            }
        }
        return new Worksheet(added(headings, rows), rows);
    }

    private List<String> added(List<String> headings, List<Worksheet.Row> rows) {
        return headings.stream()
                .filter(heading -> !columns.contains(heading)
                        && rows.stream().anyMatch(row -> !row.cell(heading).isBlank()))
                .toList();
    }

    private Worksheet.Row row(int number, List<String> cells, List<String> headings, Path file) throws InputException {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = decode.apply(cells.get(i));
            if (i < headings.size()) {
                named.put(headings.get(i), cell);
            } else if (!cell.isBlank()) {
                throw WorksheetProblem.in(
                        file,
                        new Position(number, i + 1),
                        "A cell stands outside the table: " + WorksheetProblem.cell(number, i + 1) + " holds \"" + cell
                                + "\" and row 1 has " + headings.size() + " columns.");
            }
        }
        return new Worksheet.Row(number, named, entry(named));
    }

    private WorksheetEntry entry(Map<String, String> cells) {
        Map<String, String> added = new LinkedHashMap<>(cells);
        added.keySet().removeAll(columns);
        added.values().removeIf(String::isBlank);
        return new WorksheetEntry(
                Verdicts.tidy(written(cells, "verdict")),
                written(cells, "evidence"),
                written(cells, "checked_by"),
                written(cells, "note"),
                added);
    }

    private static String written(Map<String, String> cells, String column) {
        String cell = cells.getOrDefault(column, "");
        return cell.isBlank() ? "" : cell;
    }
}
