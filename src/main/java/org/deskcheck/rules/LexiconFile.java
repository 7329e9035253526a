package org.deskcheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;

/** One CSV file of a lexicon, read and checked. */
final class LexiconFile {

    private static final List<String> TERM_COLUMNS = List.of("term", "value", "note");

    private final PackFile file;
    private final @Nullable Lexicon model;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private boolean hasHeader;

    /** @param model the shipped lexicon of that name, whose columns this one must have; null if there is none */
    LexiconFile(PackFile file, @Nullable Lexicon model) {
        this.file = file;
        this.model = model;
        try {
            read(file.text());
        } catch (InputException e) {
            problems.addAll(e.problems());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            add(1, "This is no CSV file: " + e.getMessage() + ".", "Check that every quotation mark is closed.");
        }
    }

    // A file without quotation marks is cut at its commas: every start of the program reads some twenty of them.
    private void read(String text) throws IOException {
        if (text.indexOf('"') < 0) {
            int line = 0;
            for (String row : text.lines().toList()) {
                read(Arrays.asList(row.split(",", -1)), ++line);
            }
        } else {
            try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
                int line = 1;
                for (CSVRecord row : parser) {
                    read(row.toList(), line);
                    line = Math.toIntExact(parser.getCurrentLineNumber()) + 1;
                }
            }
        }
        if (columns.isEmpty()) {
            add(1, "The file is empty.", "Write a header: " + String.join(",", wanted()) + ".");
        }
    }

    private void read(List<String> row, int line) {
        if (columns.isEmpty()) {
            header(row);
            hasHeader = problems.isEmpty();
        } else if (hasHeader && (row.size() > 1 || !row.get(0).isBlank())) {
            row(row, line);
        }
    }

    private List<String> wanted() {
        return model == null ? TERM_COLUMNS : model.columns();
    }

    private void header(List<String> row) {
        row.forEach(cell -> columns.add(cell.strip()));
        String header = String.join(",", wanted());
        if (columns.size() == 1
                && (columns.get(0).contains(";") || columns.get(0).contains("\t"))) {
            String separator = columns.get(0).contains(";") ? "semicolons" : "tabs";
            add(1, "The columns are separated by " + separator + ".", "Save the file with commas between the columns.");
            return;
        }
        if (columns.stream().anyMatch(String::isEmpty)) {
            add(1, "The header has a column without a name.", "Delete the empty columns in the spreadsheet.");
            return;
        }
        if (model != null) {
            if (!columns.equals(model.columns())) {
                add(
                        1,
                        "The first line is \"" + String.join(",", columns) + "\".",
                        "Make it the header " + header + ".");
            }
            return;
        }
        boolean names = columns.stream().allMatch(column -> column.matches("[a-z][a-z0-9_ -]*"))
                && columns.stream().distinct().count() == columns.size();
        boolean terms = columns.equals(TERM_COLUMNS.subList(0, Math.min(columns.size(), TERM_COLUMNS.size())));
        if (!names || (columns.get(0).equals("term") && !terms)) {
            add(
                    1,
                    "The first line is \"" + String.join(",", columns) + "\", which is no header.",
                    "Begin with the names of the columns: " + header + ".");
        }
    }

    private void row(List<String> row, int line) {
        if (row.size() != columns.size()) {
            add(
                    line,
                    "The row has " + row.size() + " columns and the header " + columns.size() + ".",
                    "Put a text with a comma in it into quotation marks, or fill the row up with commas.");
            return;
        }
        List<String> cells = new ArrayList<>(row.size());
        for (String cell : row) {
            cells.add(cell.strip());
        }
        if (cells.get(0).isEmpty()) {
            add(line, "The " + columns.get(0) + " is empty.", "Fill it in, or take the row out.");
            return;
        }
        for (String cell : cells) {
            Optional<SpreadsheetDamage.Sign> damage = SpreadsheetDamage.in(cell);
            if (damage.isPresent()) {
                add(
                        line,
                        "\"" + cell + "\" is " + damage.get().found() + ".",
                        damage.get().mend());
                return;
            }
        }
        boolean terms = columns.get(0).equals("term");
        String key = (terms ? cells.get(0) : String.join("\u0000", cells)).toLowerCase(Locale.ROOT);
        Integer before = lineOf.putIfAbsent(key, line);
        if (before != null) {
            add(line, "\"" + cells.get(0) + "\" stands already in line " + before + ".", "Take one of them out.");
            return;
        }
        rows.add(cells);
    }

    private void add(int line, String found, String mend) {
        problems.add(new Problem(file.shown(), new Position(line, 1), found, mend));
    }

    /** The rows that are in order. */
    Lexicon lexicon() {
        return new Lexicon(file.stem(), columns, rows);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
