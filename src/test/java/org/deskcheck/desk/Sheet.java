package org.deskcheck.desk;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A worksheet in the hands of a person with a spreadsheet. */
final class Sheet {

    /** How a spreadsheet saves a table. */
    enum SavedBy {
        DESKCHECK(',', "\n", "", StandardCharsets.UTF_8),
        LIBREOFFICE(',', "\n", "\uFEFF", StandardCharsets.UTF_8),
        GOOGLE(',', "\r\n", "", StandardCharsets.UTF_8),
        GERMAN_EXCEL(';', "\r\n", "\uFEFF", StandardCharsets.UTF_8),
        EXCEL_UNICODE_TEXT('\t', "\r\n", "\uFEFF", StandardCharsets.UTF_16LE),
        BIG_ENDIAN('\t', "\n", "\uFEFF", StandardCharsets.UTF_16BE),
        WITH_SEPARATOR_LINE(';', "\r\n", "sep=;\r\n", StandardCharsets.UTF_8),
        OLD_MAC(';', "\r", "", StandardCharsets.UTF_8);

        private final char separator;
        private final String lineEnd;
        private final String begin;
        private final Charset encoding;

        SavedBy(char separator, String lineEnd, String begin, Charset encoding) {
            this.separator = separator;
            this.lineEnd = lineEnd;
            this.begin = begin;
            this.encoding = encoding;
        }
    }

    final List<List<String>> rows = new ArrayList<>();

    private Sheet() {}

    /** Opens a table as the program wrote it. */
    static Sheet open(Path file) throws IOException {
        String text = Files.readString(file);
        boolean excel = text.startsWith("\uFEFF");
        Sheet sheet = new Sheet();
        try (CSVParser parser = CSVParser.parse(
                new StringReader(excel ? text.substring(1) : text),
                CSVFormat.RFC4180.builder().setDelimiter(excel ? ';' : ',').get())) {
            for (CSVRecord row : parser) {
                sheet.rows.add(new ArrayList<>(row.toList()));
            }
        }
        return sheet;
    }

    void save(Path file, SavedBy spreadsheet) throws IOException {
        StringBuilder text = new StringBuilder(spreadsheet.begin);
        CSVPrinter printer = new CSVPrinter(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(spreadsheet.separator)
                        .setRecordSeparator(spreadsheet.lineEnd)
                        .get());
        printer.printRecords(rows);
        Files.write(file, text.toString().getBytes(spreadsheet.encoding));
    }

    int column(String heading) {
        int column = rows.get(0).indexOf(heading);
        if (column < 0) {
            throw new NoSuchElementException("No column " + heading + " in " + rows.get(0));
        }
        return column;
    }

    String get(int row, String heading) {
        return rows.get(row).get(column(heading));
    }

    void set(int row, String heading, String value) {
        rows.get(row).set(column(heading), value);
    }

    /** The first row below the headings whose claim contains some words. */
    int row(String words) {
        return row(cells -> cells.get(column("claim")).contains(words), words);
    }

    private int row(Predicate<List<String>> wanted, String what) {
        for (int i = 1; i < rows.size(); i++) {
            if (wanted.test(rows.get(i))) {
                return i;
            }
        }
        throw new NoSuchElementException("No row with " + what + " in " + rows);
    }

    /** Fills in the four columns. */
    void fill(int row, String verdict, String evidence, String checkedBy, String note) {
        set(row, "verdict", verdict);
        set(row, "evidence", evidence);
        set(row, "checked_by", checkedBy);
        set(row, "note", note);
    }

    /** The four columns of the first row whose claim contains some words, separated by bars. */
    String filled(String words) {
        int row = row(words);
        return String.join("|", get(row, "verdict"), get(row, "evidence"), get(row, "checked_by"), get(row, "note"));
    }
}
