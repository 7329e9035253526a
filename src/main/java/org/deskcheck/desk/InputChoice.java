package org.deskcheck.desk;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.deskcheck.ingest.ChangedFiles;
import org.deskcheck.ingest.Found;
import org.deskcheck.ingest.Input;
import org.deskcheck.ingest.InputFinder;
import org.deskcheck.model.InputException;
import org.jspecify.annotations.Nullable;

/**
 * Which inputs are meant.
 *
 * @param paths files, folders, globs or {@code -}
 * @param changed only those files among them that changed; null for all
 */
public record InputChoice(List<String> paths, @Nullable ChangedFiles changed) {

    public InputChoice {
        paths = List.copyOf(paths);
    }

    public static InputChoice of(List<String> paths) {
        return new InputChoice(paths, null);
    }

    /**
     * Only what changed since a commit of the repository that the first path lies in.
     *
     * @throws InputException if it lies in none, or there is no such commit
     */
    public static InputChoice changedSince(String commit, List<String> paths) throws InputException {
        return new InputChoice(paths, ChangedFiles.since(commit, folder(paths.get(0))));
    }

    private static Path folder(String path) {
        try {
            Path file = Path.of(path).toAbsolutePath();
            Path parent = file.getParent();
            if (Files.isDirectory(file)) {
                return file;
            }
            return parent != null && Files.isDirectory(parent) ? parent : Path.of("");
        } catch (InvalidPathException e) {
            return Path.of(""); // A pattern.
        }
    }

    List<Input> find(InputStream standardInput, RunListener listener) {
        Found found = new InputFinder(Path.of(""), standardInput).find(paths);
        found.problems().forEach(listener::unreadable);
        return changed == null
                ? found.inputs()
                : found.inputs().stream()
                        .filter(input -> changed.holds(Path.of(input.path())))
                        .toList();
    }
}
