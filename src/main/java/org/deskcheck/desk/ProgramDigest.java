package org.deskcheck.desk;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.desk.cache.CacheKey;

/**
 * Tells whether the program is still the same: by its version, and by size and time of its jar or, where it runs
 * from class files, of each of them.
 */
final class ProgramDigest {

    private ProgramDigest() {}

    /** @throws IOException if it cannot be told where the program lies */
    static String of(Class<?> part) throws IOException {
        CacheKey key = new CacheKey().with(NewsDesk.version());
        try {
            Path program = Path.of(
                    part.getProtectionDomain().getCodeSource().getLocation().toURI());
            try (Stream<Path> files = Files.walk(program)) {
                List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
                for (Path file : sorted) {
                    key.with(file.toString()).with(Files.size(file) + " " + Files.getLastModifiedTime(file));
                }
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        return key.digest();
    }
}
