package org.deskcheck.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Several values in one cell, separated by {@code "; "}. A semicolon or backslash within a value has a
 * backslash in front.
 */
public final class CellList {

    private static final String SEPARATOR = "; ";

    private CellList() {}

    public static String join(List<String> values) {
        return String.join(SEPARATOR, values.stream().map(CellList::escape).toList());
    }

    /** The values of a cell that {@link #join} wrote. */
    public static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        if (cell.isEmpty()) {
            return values;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                value.append(cell.charAt(++i));
            } else if (cell.startsWith(SEPARATOR, i)) {
                values.add(value.toString());
                value.setLength(0);
                i += SEPARATOR.length() - 1;
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;");
    }
}
