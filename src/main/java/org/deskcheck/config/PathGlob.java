package org.deskcheck.config;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.regex.PatternSyntaxException;
import org.deskcheck.model.ArticlePath;

/**
 * A pattern that says which articles are meant.
 *
 * @param text as the file writes it; without a slash it is held against an article's file name alone, else against
 *     its path, where a leading {@code **}{@code /} stands for any folders or none
 */
public record PathGlob(String text) {

    /** @throws PatternSyntaxException if a bracket or brace is left open */
    public PathGlob {
        matcher(text);
    }

    private static PathMatcher matcher(String glob) {
        return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    }

    /**
     * Whether an article is meant.
     *
     * @param path the article's path, as the user named it; {@code -}, the standard input, lies under no path
     * @param base where the pattern begins
     */
    public boolean holdsFor(String path, Path base) {
        if (path.equals("-")) {
            return false;
        }
        Path absolute = Path.of(ArticlePath.file(path)).toAbsolutePath().normalize();
        Path from = base.toAbsolutePath().normalize();
        Path asked = absolute.startsWith(from) ? from.relativize(absolute) : absolute;
        Path held = text.contains("/") ? asked : asked.getFileName();
        return held != null
                && (matcher(text).matches(held)
                        || (text.startsWith("**/") && matcher(text.substring(3)).matches(held)));
    }
}
