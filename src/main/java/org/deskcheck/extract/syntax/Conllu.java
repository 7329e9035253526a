package org.deskcheck.extract.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads treebanks in the CoNLL-U format (universaldependencies.org/format.html); empty nodes are left out. */
final class Conllu {

    private final Path file;
    private final List<GoldSentence> sentences = new ArrayList<>();
    private final List<String[]> rows = new ArrayList<>();
    private String text = "";
    private boolean opensParagraph;

    private Conllu(Path file) {
        this.file = file;
    }

    /** @throws IOException if the file cannot be read, or is not CoNLL-U; the message names the line */
    static List<GoldSentence> read(Path file) throws IOException {
        Conllu reader = new Conllu(file);
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line, ++number);
            }
        }
        reader.end();
        return reader.sentences;
    }

    private void line(String line, int number) throws IOException {
        if (line.isBlank()) {
            end();
        } else if (line.startsWith("# text = ")) {
            text = line.substring("# text = ".length());
        } else if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
            opensParagraph = true;
        } else if (!line.startsWith("#")) {
            String[] columns = line.split("\t", -1);
            if (columns.length != 10) {
                throw new IOException(file + ":" + number + ": A word has 10 columns in CoNLL-U; this line has "
                        + columns.length + ".");
            }
            if (columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0) {
                checkHead(columns, number);
                rows.add(columns);
            }
        }
    }

    private void checkHead(String[] columns, int number) throws IOException {
        if (!columns[6].matches("\\d{1,5}")) {
            throw new IOException(
                    file + ":" + number + ": The head of \"" + columns[1] + "\" is no number: " + columns[6] + ".");
        }
    }

    private void end() throws IOException {
        int n = rows.size();
        if (n > 0) {
            int[] heads = new int[n];
            for (int i = 0; i < n; i++) {
                int head = Integer.parseInt(rows.get(i)[6]);
                if (head > n) {
                    throw new IOException(file + ": In \"" + text + "\" a head is " + head + " of " + n + " words.");
                }
                heads[i] = head == 0 ? n : head - 1;
            }
            sentences.add(new GoldSentence(
                    text, opensParagraph, column(1), column(2), column(4), column(3), heads, column(7)));
            opensParagraph = false;
        }
        rows.clear();
        text = "";
    }

    private String[] column(int column) {
        return rows.stream().map(row -> row[column]).toArray(String[]::new);
    }
}
