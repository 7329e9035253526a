package org.deskcheck.evidence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;

/**
 * Rows and cells of a file, in whatever dialect of CSV a spreadsheet wrote it: separated by commas, semicolons or
 * tabs, with a line {@code sep=;} in front or without, lines ended in any way.
 */
final class SheetTable {

    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=(.)\"?\\1*(\\R|\\z)");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private SheetTable() {}

    /**
     * The rows; the first is row 1. A line {@code sep=} is none, and spreadsheets do not show it either.
     *
     * @param heading a heading that the table has: it tells the separator
     * @throws InputException if the file is not well-formed
     */
    static List<List<String>> read(String text, String heading, Path file) throws InputException {
        Matcher line = SEPARATOR_LINE.matcher(text);
        if (line.find()) {
            return rows(text.substring(line.end()), line.group(1).charAt(0), file);
        }
        char separator = SEPARATORS.stream()
                .filter(candidate -> isSeparator(candidate, text, heading))
                .findFirst()
                .orElse(SEPARATORS.get(0));
        return rows(text, separator, file);
    }

    private static boolean isSeparator(char candidate, String text, String heading) {
        try (CSVParser parser = parser(text, candidate)) {
            return parser.stream()
                    .anyMatch(row -> row.size() > 1 && row.stream().anyMatch(heading::equalsIgnoreCase));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static List<List<String>> rows(String text, char separator, Path file) throws InputException {
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = parser(text, separator)) {
            for (CSVRecord row : parser) {
                rows.add(row.stream().map(cell -> cell.replace("\r\n", "\n")).toList());
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            int row = rows.size() + 1;
            throw WorksheetProblem.in(
                    file,
                    new Position(row, 1),
                    "Row " + row + " of the worksheet is not well-formed CSV: " + cause.getMessage() + ".");
        }
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        return CSVParser.parse(
                new StringReader(text),
                CSVFormat.RFC4180.builder().setDelimiter(separator).get());
    }
}
