package org.deskcheck.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The dialect of all tables: RFC 4180 with {@code \n}, a header, every cell guarded by {@link FormulaGuard}. */
final class Table {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private Table() {}

    /**
     * Writes a table.
     *
     * @param columns names of the columns
     * @param rows each as long as {@code columns}
     */
    static void write(List<String> columns, Iterable<List<String>> rows, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(columns);
        for (List<String> row : rows) {
            for (String cell : row) {
                printer.print(FormulaGuard.encode(cell));
            }
            printer.println();
        }
    }
}
