package org.deskcheck.model;

import java.util.List;

/**
 * A word list that editors keep: a CSV file with a header.
 *
 * @param name the file's name without ending: "parties"
 * @param columns the header's names, in order; the first is the term
 * @param rows each as long as {@code columns}, in file order
 */
public record Lexicon(String name, List<String> columns, List<List<String>> rows) {
    public Lexicon {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The values of one column, in file order. */
    public List<String> column(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "The lexicon " + name + " has no column \"" + column + "\", only " + columns);
        }
        return rows.stream().map(row -> row.get(index)).toList();
    }
}
