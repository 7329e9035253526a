package org.deskcheck.report;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Drafts whose run was killed before it could finish them or throw them away. */
final class LeftDrafts {

    /** What {@link FileDraft} calls its files. */
    private static final Pattern OURS = Pattern.compile("\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    /** A run that lives writes to its drafts more often, or finishes them. */
    private static final Duration OLD = Duration.ofDays(1);

    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    private LeftDrafts() {}

    /** Deletes those in a folder, once in the life of a process. What cannot be deleted stays. */
    static void sweep(Path folder) {
        if (!SWEPT.add(folder)) {
            return;
        }
        FileTime old = FileTime.from(Instant.now().minus(OLD));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, LeftDrafts::isOurs)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file, LinkOption.NOFOLLOW_LINKS).compareTo(old) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // Another run sweeps as well, or may not; the drafts do no harm.
        }
    }

    private static boolean isOurs(Path file) {
        return OURS.matcher(file.getFileName().toString()).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
