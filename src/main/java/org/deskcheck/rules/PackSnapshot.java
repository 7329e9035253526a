package org.deskcheck.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;

/**
 * The files of a pack at one moment, to tell what has changed since.
 *
 * @param stamps size and time of each file, by its path
 * @param contents of a snapshot in full, what stands in each file, by how messages name it; shortened to a digest
 */
public record PackSnapshot(Map<String, String> stamps, Map<String, String> contents) {

    /** Of no pack. */
    public static final PackSnapshot NONE = new PackSnapshot(Map.of(), Map.of());

    public PackSnapshot {
        stamps = Map.copyOf(stamps);
        contents = Map.copyOf(contents);
    }

    /** Takes one in full. */
    public static PackSnapshot of(List<Pack> packs) throws InputException {
        Map<String, String> stamps = glance(packs).stamps;
        Map<String, String> contents = new HashMap<>();
        for (Pack pack : packs) {
            for (String ending : new String[] {".drl", ".dslr", ".dsl", ".cases", ".csv"}) {
                pack.files(ending)
                        .forEach(file -> contents.put(
                                file.shown(), file.content().length + "/" + Arrays.hashCode(file.content())));
            }
        }
        return new PackSnapshot(stamps, contents);
    }

    /** Takes one without reading the files. */
    public static PackSnapshot glance(List<Pack> packs) throws InputException {
        Map<String, String> stamps = new TreeMap<>();
        for (Pack pack : packs) {
            if (pack.folder() != null) {
                glance(pack.folder(), stamps);
            }
        }
        return new PackSnapshot(stamps, Map.of());
    }

    private static void glance(Path folder, Map<String, String> stamps) throws InputException {
        try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
                stamps.put(path.toString(), attributes.size() + "/" + attributes.lastModifiedTime());
            }
        } catch (IOException | UncheckedIOException e) {
            throw new InputException(
                    new Problem(folder.toString(), null, "The pack cannot be read.", "See whether it is still there."));
        }
    }

    /** Whether no file's size and time differ. */
    public boolean looksLike(PackSnapshot other) {
        return stamps.equals(other.stamps);
    }

    /** Whether a rule file or its cases differ from what they were. */
    public boolean rulesDifferFrom(Map<String, String> earlier, Pack pack, String file) {
        String ruleFile = PackFolder.shown(pack, file);
        String cases = ruleFile.replaceFirst("\\.[a-z]+$", ".cases");
        return !contents.getOrDefault(ruleFile, "").equals(earlier.get(ruleFile))
                || !Objects.equals(contents.get(cases), earlier.get(cases));
    }

    /** Whether a lexicon or a file of phrases came, went or changed. */
    public boolean lexiconsDifferFrom(Map<String, String> earlier) {
        return !lexicons(contents).equals(lexicons(earlier));
    }

    private static Map<String, String> lexicons(Map<String, String> contents) {
        Map<String, String> lexicons = new HashMap<>(contents);
        lexicons.keySet().removeIf(name -> !name.endsWith(".csv") && !name.endsWith(".dsl"));
        return lexicons;
    }
}
