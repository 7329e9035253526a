package org.deskcheck.desk.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what checks came to, a file for each input. Processes may share a folder: a file appears whole. One that
 * is damaged, or cannot be written, costs time and nothing else.
 */
public final class ResultsCache {

    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final Path folder;

    /** @param folder need not exist yet */
    public ResultsCache(Path folder) {
        this.folder = folder;
    }

    /** What was kept under a key; null if nothing usable was. */
    public @Nullable List<KeptArticle> find(String key) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(key));
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                return new ResultsReader(in).articles();
            }
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** Keeps something under a key. */
    public void keep(String key, List<KeptArticle> articles) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                new ResultsWriter(out).articles(articles);
            }
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "result", ".part");
            try {
                Files.write(whole, bytes.toByteArray());
                Files.move(whole, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            // Not kept, then: the article is checked again the next time.
        }
    }

    /** Deletes what was kept a month ago or earlier. */
    public void tidy() {
        FileTime oldest = FileTime.from(Instant.now().minus(KEPT_FOR));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            // Another process tidies as well, or there is nothing to tidy.
        }
    }
}
