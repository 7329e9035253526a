package org.deskcheck.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other runs, in this process and in others, from one report between its reading and its writing. It is held on
 * a hidden file beside the report, which goes with it; the system takes the lock off a process that is killed.
 */
public final class ReportLock implements AutoCloseable {

    private static final long PAUSE_MILLIS = 10;

    /** Files locked by this process: to open and close such a file once more would give its lock away (POSIX). */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final @Nullable FileChannel channel;

    private ReportLock(Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Waits for the lock.
     *
     * @param report the report; its folder is made if need be
     * @return empty if another run still has it when the time is up. Where the disk knows no locks, or nothing can be
     *     written, a lock that keeps only this process out
     */
    public static Optional<ReportLock> on(Path report, Duration patience) {
        Path target = report.toAbsolutePath().normalize();
        Path file = target.resolveSibling("." + target.getFileName() + ".lock");
        long end = System.nanoTime() + patience.toNanos();
        try {
            do {
                if (HELD_HERE.add(file)) {
                    FileChannel channel = null;
                    try {
                        Files.createDirectories(target.getParent());
                        channel = attempt(file);
                    } catch (IOException e) {
                        return Optional.of(new ReportLock(file, null));
                    }
                    if (channel != null) {
                        return Optional.of(new ReportLock(file, channel));
                    }
                    HELD_HERE.remove(file);
                }
                Thread.sleep(PAUSE_MILLIS);
            } while (System.nanoTime() < end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static @Nullable FileChannel attempt(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Object opened =
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            // Whoever had the lock may have deleted the file since, and a third one made another.
            if (channel.tryLock() != null && Files.exists(file) && isStill(opened, file)) {
                return channel;
            }
            channel.close();
            return null;
        } catch (java.nio.file.NoSuchFileException e) {
            channel.close();
            return null;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean isStill(@Nullable Object key, Path file) throws IOException {
        return java.util.Objects.equals(
                key, Files.readAttributes(file, BasicFileAttributes.class).fileKey());
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            if (channel != null) {
                Files.deleteIfExists(file);
                channel.close();
            }
        } catch (IOException e) {
            // The file stays; the next run takes it over.
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
