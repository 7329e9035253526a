package org.deskcheck.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;

/**
 * What a desk wants otherwise for articles whose path matches a glob.
 *
 * @param glob as the file writes it; without a slash it is held against the file's name alone, else against the path
 */
public record PathOverrides(String glob, Overrides overrides) {

    /** @param path relative to where globs begin */
    boolean holdsFor(Path path) {
        Path asked = glob.contains("/") ? path : path.getFileName();
        return asked != null && matcher(glob).matches(asked);
    }

    /** @throws java.util.regex.PatternSyntaxException if a bracket or brace is left open */
    static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }
}
