package org.deskcheck.evidence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;

/** The headings of a worksheet, in whatever order people put its columns, with their own among them. */
final class Headings {

    private final List<String> names;

    private Headings(List<String> names) {
        this.names = List.copyOf(names);
    }

    /** Whether a row holds the headings. */
    static boolean isRow(List<String> cells, String heading) {
        return cells.stream().anyMatch(cell -> plain(cell).equals(heading));
    }

    /**
     * @param cells the row of the headings
     * @param row its number
     * @param known headings of the columns that the program writes
     * @param needed those without which nothing can be read
     * @throws InputException if one is missing or there twice
     */
    static Headings read(List<String> cells, int row, List<String> known, List<String> needed, Path file)
            throws InputException {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = known.contains(plain(cell)) ? plain(cell) : cell.strip();
            int before = names.indexOf(name);
            if (before >= 0 && known.contains(name)) {
                throw WorksheetProblem.in(
                        file,
                        new Position(row, names.size() + 1),
                        "Columns " + WorksheetProblem.letters(before + 1) + " and "
                                + WorksheetProblem.letters(names.size() + 1) + " of row " + row
                                + " are both headed \"" + name + "\".");
            }
            names.add(name.isEmpty() || before >= 0 ? unnamed(name, names.size() + 1) : name);
        }
        for (String name : needed) {
            if (!names.contains(name)) {
                throw WorksheetProblem.in(
                        file, new Position(row, 1), "Row " + row + " has no column headed \"" + name + "\".");
            }
        }
        return new Headings(names);
    }

    private static String unnamed(String name, int column) {
        return (name + " column " + WorksheetProblem.letters(column)).strip();
    }

    private static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    /** One for each column. */
    List<String> names() {
        return names;
    }
}
