package org.deskcheck.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Problem;

/** Reads the lexicons of a pack. */
public final class LexiconReader {

    private static final String FOLDER = "lexicons/";

    private LexiconReader() {}

    /**
     * Reads the {@code .csv} files in a pack's folder {@code lexicons}. Those that ship with the program and
     * that the folder lacks are added, so that a pack need only hold what it changes.
     *
     * @param rulesFolder the pack
     * @throws InputException with the mistakes of all files, each with its line
     */
    public static Lexicons read(Path rulesFolder) throws InputException {
        Map<String, Lexicon> byName = new LinkedHashMap<>();
        shipped().all().forEach(lexicon -> byName.put(lexicon.name(), lexicon));
        Path folder = rulesFolder.resolve(FOLDER);
        List<Problem> problems = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            for (PackFile file : PackFolder.files(folder, ".csv")) {
                LexiconFile read = new LexiconFile(file, byName.get(file.stem()));
                byName.put(file.stem(), read.lexicon());
                problems.addAll(read.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new Lexicons(byName.values());
    }

    /** The lexicons that ship with the program. */
    public static Lexicons shipped() {
        List<Lexicon> lexicons = new ArrayList<>();
        for (PackFile file : PackFolder.shipped(".csv")) {
            LexiconFile read = new LexiconFile(file, null);
            if (!read.problems().isEmpty()) {
                throw new IllegalStateException("A shipped lexicon is not in order: " + read.problems());
            }
            lexicons.add(read.lexicon());
        }
        return new Lexicons(lexicons);
    }
}
