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

    static Listing documents(Path folder) {
        Folder walk = new Folder();
        walk.enter(folder);
        return walk.listing;
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

    private void enter(Path folder) {
        try {
            // A link may lead back up: each folder is entered once, whatever it is called.
            if (!entered.add(folder.toRealPath())) {
                return;
            }
            for (Path entry : entries(folder)) {
                if (Files.isDirectory(entry)) {
                    enter(entry);
                } else if (DocumentType.endingInFolder(entry.getFileName().toString())
                        .isPresent()) {
                    listing.documents().add(entry);
                }
            }
        } catch (IOException e) {
            listing.unreadable().add(folder);
        }
    }

    private static boolean isHidden(Path entry) {
        return entry.getFileName().toString().startsWith(".");
    }
}
