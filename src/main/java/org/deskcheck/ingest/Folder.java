package org.deskcheck.ingest;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists folders: in the order of their paths, without what is hidden. */
final class Folder {

    /**
     * @param documents the documents in the folder and below
     * @param unreadable the folders that could not be opened
     */
    record Listing(List<Path> documents, List<Path> unreadable) {}

    private final Listing listing = new Listing(new ArrayList<>(), new ArrayList<>());
    private final Set<Path> entered = new HashSet<>();

    private Folder() {}

    /**
     * The documents in a folder and below, without what a {@code .deskcheckignore} there or above leaves out.
     *
     * @param base where looking for such files above begins, if {@code folder} lies in it
     */
    static Listing documents(Path folder, Path base) {
        Folder walk = new Folder();
        Path absolute = folder.toAbsolutePath().normalize();
        walk.enter(folder, patternsAbove(absolute, base.toAbsolutePath().normalize()));
        return walk.listing;
    }

    private static List<IgnorePatterns> patternsAbove(Path folder, Path base) {
        List<IgnorePatterns> patterns = new ArrayList<>();
        if (folder.startsWith(base) && !folder.equals(base)) {
            patterns.add(IgnorePatterns.of(base));
            Path above = base;
            for (Path name : base.relativize(folder)) {
                above = above.resolve(name);
                if (!above.equals(folder)) {
                    patterns.add(IgnorePatterns.of(above));
                }
            }
        }
        return patterns;
    }

    /** What lies in a folder, by name. */
    static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        }
        entries.removeIf(Folder::isHidden);
        entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
        return entries;
    }

    private void enter(Path folder, List<IgnorePatterns> above) {
        try {
            // A link may lead back up: each folder is entered once, whatever it is called.
            if (!entered.add(folder.toRealPath())) {
                return;
            }
            List<IgnorePatterns> patterns = new ArrayList<>(above);
            patterns.add(IgnorePatterns.of(folder.toAbsolutePath().normalize()));
            for (Path entry : entries(folder)) {
                boolean isFolder = Files.isDirectory(entry);
                if (isLeftOut(entry, isFolder, patterns)) {
                    continue;
                }
                if (isFolder) {
                    enter(entry, patterns);
                } else if (DocumentType.endingInFolder(entry.getFileName().toString())
                        .isPresent()) {
                    listing.documents().add(entry);
                }
            }
        } catch (IOException e) {
            listing.unreadable().add(folder);
        }
    }

    private static boolean isLeftOut(Path entry, boolean isFolder, List<IgnorePatterns> patterns) {
        Path absolute = entry.toAbsolutePath().normalize();
        boolean left = false;
        for (IgnorePatterns own : patterns) {
            left = own.leaveOut(absolute, isFolder, left);
        }
        return left;
    }

    private static boolean isHidden(Path entry) {
        return entry.getFileName().toString().startsWith(".");
    }
}
