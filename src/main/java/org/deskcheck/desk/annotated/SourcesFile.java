package org.deskcheck.desk.annotated;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;

/** Who is behind each attribution of a marked article: a CSV table {@code attribution,name,kind}. */
final class SourcesFile {

    private static final List<String> COLUMNS = List.of("attribution", "name", "kind");

    private final String path;
    private final Map<String, Source> sources = new HashMap<>();

    private SourcesFile(String path) {
        this.path = path;
    }

    /**
     * Reads the table.
     *
     * @param path how messages name the file
     * @throws InputException if it is no such table
     */
    static SourcesFile read(String path, String table) throws InputException {
        SourcesFile file = new SourcesFile(path);
        try (CSVParser rows = CSVParser.parse(table, CSVFormat.RFC4180)) {
            for (CSVRecord row : rows) {
                file.take(row, (int) rows.getCurrentLineNumber());
            }
        } catch (IOException e) {
            throw file.wrong(1, "This is not well-formed CSV.", "Write it as " + String.join(",", COLUMNS) + ".");
        }
        return file;
    }

    private void take(CSVRecord row, int line) throws InputException {
        if (row.getRecordNumber() == 1) {
            if (!row.toList().equals(COLUMNS)) {
                throw wrong(line, "The columns are " + row.toList() + ".", "Name them " + COLUMNS + ".");
            }
            return;
        }
        if (row.size() != COLUMNS.size()) {
            throw wrong(line, "This row has " + row.size() + " cells.", "Give it " + COLUMNS.size() + ".");
        }
        SourceKind kind = Stream.of(SourceKind.values())
                .filter(known -> known.name().equals(row.get(2)))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            throw wrong(line, "There is no kind \"" + row.get(2) + "\".", "Write NAMED or another kind of source.");
        }
        sources.put(row.get(0), new Source(row.get(1), kind, null));
    }

    /** @throws InputException if the table does not have the attribution of that number */
    Source of(int attribution) throws InputException {
        Source source = sources.get(String.valueOf(attribution));
        if (source == null) {
            throw wrong(1, "There is no row for attribution " + attribution + ".", "Add one.");
        }
        return source;
    }

    private InputException wrong(int line, String found, String mend) {
        return new InputException(new Problem(path, new Position(line, 1), found, mend));
    }
}
