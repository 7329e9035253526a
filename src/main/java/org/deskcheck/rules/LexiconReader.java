package org.deskcheck.rules;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the lexicons of a pack. */
public final class LexiconReader {

    private static final String FOLDER = "lexicons/";

    private LexiconReader() {}

    /**
     * Reads the {@code .csv} files in a pack's folder {@code lexicons}. Those that ship with the program and
     * that the folder lacks are added, so that a pack need only hold what it changes.
     *
     * @param rulesFolder the pack; null for the one that ships
     * @throws InputException with the mistakes of all files, each with its line
     */
    public static Lexicons read(@Nullable Path rulesFolder) throws InputException {
        if (rulesFolder == null) {
            return shipped();
        }
        Map<String, PackFile> shipped = new LinkedHashMap<>();
        PackFolder.shipped(".csv").forEach(file -> shipped.put(file.stem(), file));
        List<Lexicon> lexicons = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Path folder = rulesFolder.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            for (PackFile file : PackFolder.files(folder, ".csv")) {
                LexiconFile read = new LexiconFile(file, model(file, shipped.remove(file.stem())));
                lexicons.add(read.lexicon());
                problems.addAll(read.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        shipped.values().forEach(file -> lexicons.add(shipped(file)));
        return new Lexicons(lexicons);
    }

    /** The lexicons that ship with the program. */
    public static Lexicons shipped() {
        return new Lexicons(
                PackFolder.shipped(".csv").stream().map(LexiconReader::shipped).toList());
    }

    // Reading is what a start of the program spends most on here, and most packs keep most of the shipped
    // lexicons as they are: those are their own model.
    private static @Nullable Lexicon model(PackFile file, @Nullable PackFile shipped) {
        return shipped == null || Arrays.equals(shipped.content(), file.content()) ? null : shipped(shipped);
    }

    private static Lexicon shipped(PackFile file) {
        LexiconFile read = new LexiconFile(file, null);
        if (!read.problems().isEmpty()) {
            throw new IllegalStateException("A shipped lexicon is not in order: " + read.problems());
        }
        return read.lexicon();
    }
}
