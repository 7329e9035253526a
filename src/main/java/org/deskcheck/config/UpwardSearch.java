package org.deskcheck.config;

import java.nio.file.Files;
import java.nio.file.Path;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a file in a folder and above.
 *
 * @param name what it is called
 * @param misnamed what people call it by mistake
 */
record UpwardSearch(String name, String misnamed) {

    /**
     * The nearest one.
     *
     * @param start a folder, or a file in it; absolute
     * @throws ConfigException if a misnamed one is nearer
     */
    @Nullable
    Path nearest(Path start) throws ConfigException {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path file = folder.resolve(name);
            if (Files.isRegularFile(file)) {
                return file;
            }
            Path other = folder.resolve(misnamed);
            if (Files.isRegularFile(other)) {
                throw new ConfigException(new Problem(
                        other.toString(), null, "A file of this name is not read.", "Call it " + name + "."));
            }
        }
        return null;
    }

    /** A file as messages name it: relative to a folder if it lies in there. */
    static Path shown(Path file, Path folder) {
        Path from = folder.toAbsolutePath().normalize();
        return file.startsWith(from) ? from.relativize(file) : file;
    }
}
