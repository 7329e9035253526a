package org.deskcheck.extract.meaning;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;

/** The lexicons as editors keep them, read from the source tree. */
final class ShippedLexicons {

    private static final Path FOLDER = Path.of("rules", "lexicons");

    private ShippedLexicons() {}

    static Lexicons read() {
        return new Lexicons(
                Stream.of("hedges", "units", "accusations", "evaluations", "predictions", "superlatives", "research")
                        .map(ShippedLexicons::read)
                        .toList());
    }

    static Lexicon read(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = Files.newBufferedReader(FOLDER.resolve(name + ".csv"));
                CSVParser rows = CSVParser.parse(text, format)) {
            List<List<String>> values = rows.stream().map(CSVRecord::toList).toList();
            return new Lexicon(name, rows.getHeaderNames(), values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
