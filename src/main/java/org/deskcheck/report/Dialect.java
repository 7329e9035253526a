package org.deskcheck.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How tables are written: with a header, and every cell guarded by {@link FormulaGuard}. */
public enum Dialect {
    /** RFC 4180, but with {@code \n}: for programs, and for spreadsheets that ask how to read a file. */
    PLAIN(',', "\n", ""),
    /**
     * What Excel opens by a double click where a comma stands in decimal fractions, as in German: semicolons between
     * cells, and a byte order mark without which it would not know UTF-8. No line {@code sep=;}, for the sake of
     * which Excel would overlook the mark.
     */
    EXCEL(';', "\r\n", "\uFEFF");

    @SuppressWarnings("ImmutableEnumChecker") // It never changes, only it does not say so.
    private final CSVFormat format;

    private final String begin;

    Dialect(char separator, String lineEnd, String begin) {
        this.format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setRecordSeparator(lineEnd)
                .get();
        this.begin = begin;
    }

    /**
     * Writes a table.
     *
     * @param columns names of the columns
     * @param rows each as long as {@code columns}
     */
    void write(List<String> columns, Iterable<List<String>> rows, Appendable out) throws IOException {
        out.append(begin);
        CSVPrinter printer = new CSVPrinter(out, format);
        printer.printRecord(columns);
        for (List<String> row : rows) {
            for (String cell : row) {
                printer.print(FormulaGuard.encode(cell));
            }
            printer.println();
        }
    }
}
