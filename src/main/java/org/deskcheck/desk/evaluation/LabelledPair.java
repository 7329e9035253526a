package org.deskcheck.desk.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Two sentences, and whether they contradict each other.
 *
 * @param id unique in its file
 * @param label what the table says of it
 * @param contradiction whether that is the label of a contradiction
 */
record LabelledPair(String id, String first, String second, String label, boolean contradiction) {

    private static final List<String> COLUMNS = List.of("id", "first", "second", "label");

    /**
     * Reads a table separated by tabs, without quoting, with the columns {@code id}, {@code first},
     * {@code second}, {@code label} in any order; other columns do not matter.
     *
     * @param contradiction the label of pairs that are one
     */
    static List<LabelledPair> read(Path file, String contradiction) throws InputException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw problem(file, null, "The pairs cannot be read as UTF-8: " + e.getMessage() + ".");
        }
        List<String> header = lines.isEmpty() ? List.of() : List.of(lines.get(0).split("\t", -1));
        if (!header.containsAll(COLUMNS)) {
            throw problem(file, new Position(1, 1), "The first line names the columns " + header + ".");
        }
        List<LabelledPair> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != header.size()) {
                throw problem(
                        file,
                        new Position(i + 1, 1),
                        "The line has " + cells.length + " columns instead of " + header.size() + ".");
            }
            pairs.add(new LabelledPair(
                    cells[header.indexOf("id")],
                    cells[header.indexOf("first")],
                    cells[header.indexOf("second")],
                    cells[header.indexOf("label")],
                    cells[header.indexOf("label")].equals(contradiction)));
        }
        return pairs;
    }

    private static InputException problem(Path file, @Nullable Position position, String found) {
        return new InputException(new Problem(
                file.toString(),
                position,
                found,
                "Give a table separated by tabs with the columns id, first, second and label."));
    }
}
