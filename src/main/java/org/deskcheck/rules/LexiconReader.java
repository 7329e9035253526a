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
    private static final String ENDING = ".csv";

    private LexiconReader() {}

    /**
     * Reads the lexicons of one pack.
     *
     * @throws InputException as {@link #read(List)}
     */
    public static Lexicons read(Path folder) throws InputException {
        return read(List.of(Pack.in(folder)));
    }

    /**
     * Reads the {@code .csv} files in the packs' folders {@code lexicons}. Of two with one name the one of the later
     * pack counts. Those that ship with the program and that no pack has are added, so that a pack need only hold what
     * it changes.
     *
     * @throws InputException with the mistakes of all files, each with its line
     */
    public static Lexicons read(List<Pack> packs) throws InputException {
        Map<String, PackFile> shipped = new LinkedHashMap<>();
        Pack.SHIPPED.files(ENDING).forEach(file -> shipped.put(file.stem(), file));
        Map<String, PackFile> used = new LinkedHashMap<>(shipped);
        for (Pack pack : packs) {
            files(pack).forEach(file -> used.put(file.stem(), file));
        }
        List<Lexicon> lexicons = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PackFile file : used.values()) {
            LexiconFile read = new LexiconFile(file, model(file, shipped.get(file.stem())));
            lexicons.add(read.lexicon());
            problems.addAll(read.problems());
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new Lexicons(lexicons);
    }

    private static List<PackFile> files(Pack pack) throws InputException {
        Path folder = pack.folder() == null ? null : pack.folder().resolve(FOLDER);
        return folder == null || !Files.isDirectory(folder)
                ? List.of()
                : Pack.in(folder).files(ENDING);
    }

    /** The lexicons that ship with the program. */
    public static Lexicons shipped() {
        return new Lexicons(
                PackFolder.shipped(ENDING).stream().map(LexiconReader::shipped).toList());
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
