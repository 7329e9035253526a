package org.deskcheck.ingest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A path with wildcards, expanded folder by folder as a shell does. */
final class Glob {

    private static final String ANY_FOLDERS = "**";

    private final String root;
    private final List<String> segments;

    private Glob(String root, List<String> segments) {
        this.root = root;
        this.segments = segments;
    }

    static boolean isGlob(String argument) {
        return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** @throws java.util.regex.PatternSyntaxException if a bracket or brace is left open */
    static Glob of(String argument) {
        String path = argument.replace('\\', '/');
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/+")) {
            if (!segment.isEmpty()) {
                matcher(segment);
                segments.add(segment);
            }
        }
        return new Glob(path.startsWith("/") ? "/" : "", segments);
    }

    /** The paths that match, relative to {@code base} unless the glob is absolute; in order, each once. */
    List<Path> expand(Path base) {
        Set<Path> found = new LinkedHashSet<>();
        expand(base, Path.of(root), 0, found);
        return List.copyOf(found);
    }

    private void expand(Path base, Path reached, int next, Set<Path> found) {
        if (next == segments.size()) {
            if (Files.exists(base.resolve(reached))) {
                found.add(reached);
            }
            return;
        }
        String segment = segments.get(next);
        if (segment.equals(ANY_FOLDERS)) {
            expand(base, reached, next + 1, found);
            for (Path entry : entries(base.resolve(reached))) {
                // A link may lead back up, so none is followed here.
                if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                    expand(base, reached.resolve(entry.getFileName()), next, found);
                }
            }
        } else if (!isGlob(segment)) {
            expand(base, reached.resolve(segment), next + 1, found);
        } else {
            PathMatcher matcher = matcher(segment);
            for (Path entry : entries(base.resolve(reached))) {
                if (matcher.matches(entry.getFileName())) {
                    expand(base, reached.resolve(entry.getFileName()), next + 1, found);
                }
            }
        }
    }

    private static List<Path> entries(Path folder) {
        try {
            return Files.isDirectory(folder) ? Folder.entries(folder) : List.of();
        } catch (IOException e) {
            return List.of(); // A shell passes over what it may not list.
        }
    }

    private static PathMatcher matcher(String segment) {
        return FileSystems.getDefault().getPathMatcher("glob:" + segment);
    }
}
