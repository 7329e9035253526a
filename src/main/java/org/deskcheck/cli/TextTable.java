package org.deskcheck.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of words in columns as wide as their longest cell. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... header) {
        row(header);
    }

    void row(String... cells) {
        List<String> row = new ArrayList<>();
        for (String cell : cells) {
            row.add(Printable.of(cell));
        }
        rows.add(row);
    }

    /** The header and the rows; a column whose cells are all figures is set flush right. */
    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        List<Boolean> figures = new ArrayList<>();
        for (int column = 0; column < rows.get(0).size(); column++) {
            int index = column;
            widths.add(rows.stream()
                    .mapToInt(row -> WrappedText.width(row.get(index)))
                    .max()
                    .orElse(0));
            figures.add(rows.size() > 1
                    && rows.stream().skip(1).allMatch(row -> row.get(index).matches("[0-9]+")));
        }
        return rows.stream().map(row -> line(row, widths, figures)).toList();
    }

    private static String line(List<String> row, List<Integer> widths, List<Boolean> figures) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String fill = " ".repeat(widths.get(i) - WrappedText.width(row.get(i)));
            line.append(i == 0 ? "" : GAP);
            line.append(figures.get(i) ? fill + row.get(i) : row.get(i) + fill);
        }
        return line.toString().stripTrailing();
    }
}
