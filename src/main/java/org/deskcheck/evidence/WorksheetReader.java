package org.deskcheck.evidence;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.WorksheetEntry;
import org.jspecify.annotations.Nullable;

/**
 * Reads a worksheet back. What cannot be read for certain is refused, so that it is never replaced by a
 * worksheet that lacks a person's entries.
 */
public final class WorksheetReader {

    private static final String MEND =
            "Mend the file, or move it away to start a new worksheet; it was left untouched.";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> columns;
    private final UnaryOperator<String> decode;

    /**
     * @param columns the header that a worksheet must have
     * @param decode gives the text of a cell as it stands in the file
     */
    public WorksheetReader(List<String> columns, UnaryOperator<String> decode) {
        this.columns = List.copyOf(columns);
        this.decode = decode;
    }

    /**
     * Reads a worksheet.
     *
     * @return an empty one if there is no such file, or nothing in it
     * @throws InputException if the file is not UTF-8, not CSV, or has other columns
     */
    public Worksheet read(Path file) throws InputException {
        String text = text(file);
        if (text.isEmpty()) {
            return Worksheet.EMPTY;
        }
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            List<Worksheet.Row> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                if (row.getRecordNumber() == 1) {
                    checkHeader(row, file);
                } else if (row.size() > 1 || !row.get(0).isEmpty()) {
                    rows.add(row(row, file, parser.getCurrentLineNumber()));
                }
            }
            return new Worksheet(rows);
        } catch (IOException | UncheckedIOException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw problem(file, null, "The worksheet is not well-formed CSV: " + cause.getMessage() + ".");
        }
    }

    private static String text(Path file) throws InputException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw problem(file, null, "The worksheet cannot be read: " + e.getMessage() + ".");
        }
        ByteBuffer unread = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(unread).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw problem(file, positionOf(unread.position(), bytes), "The worksheet is not encoded in UTF-8.");
        }
    }

    private static Position positionOf(int offset, byte[] bytes) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            column = bytes[i] == '\n' ? 1 : column + 1;
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new Position(line, column);
    }

    private void checkHeader(CSVRecord header, Path file) throws InputException {
        for (int i = 0; i < Math.max(columns.size(), header.size()); i++) {
            String found = i < header.size() ? "\"" + header.get(i) + "\"" : "nothing";
            String expected = i < columns.size() ? "\"" + columns.get(i) + "\"" : "nothing";
            if (!found.equals(expected)) {
                throw problem(
                        file,
                        new Position(1, 1),
                        "This is not a worksheet: column " + (i + 1) + " of row 1 is headed " + found + " instead of "
                                + expected + ".");
            }
        }
    }

    private Worksheet.Row row(CSVRecord row, Path file, long lastLine) throws InputException {
        if (row.size() != columns.size()) {
            throw problem(
                    file,
                    new Position((int) lastLine, 1),
                    "Row " + row.getRecordNumber() + " has " + row.size() + " columns instead of " + columns.size()
                            + ".");
        }
        List<String> cells = row.stream().map(decode).toList();
        WorksheetEntry entry = new WorksheetEntry(
                cell(cells, "verdict"), cell(cells, "evidence"), cell(cells, "checked_by"), cell(cells, "note"));
        return new Worksheet.Row(cell(cells, "claim_id"), entry, cells);
    }

    private String cell(List<String> cells, String column) {
        return cells.get(columns.indexOf(column));
    }

    private static InputException problem(Path file, @Nullable Position position, String found) {
        return new InputException(new Problem(file.toString(), position, found, MEND));
    }
}
