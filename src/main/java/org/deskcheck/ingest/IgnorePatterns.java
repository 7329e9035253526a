package org.deskcheck.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The patterns of a {@code .deskcheckignore}, written as git's own are (gitignore(5)): a pattern with a slash in
 * it is anchored to the folder of its file, one without matches at any depth; {@code *}, {@code ?} and
 * {@code [a-z]} stay within a name, {@code **} goes across folders; a slash at the end means folders only;
 * {@code !} takes a file back in, though not out of a folder that is left out as a whole. The last pattern that
 * matches decides.
 */
final class IgnorePatterns {

    static final String FILE = ".deskcheckignore";

    private record Line(Pattern pattern, boolean foldersOnly, boolean takesBack) {}

    private final Path folder;
    private final List<Line> lines = new ArrayList<>();

    private IgnorePatterns(Path folder) {
        this.folder = folder;
    }

    /** The patterns of a folder; none if it has no such file, or one that cannot be read. */
    static IgnorePatterns of(Path folder) {
        IgnorePatterns patterns = new IgnorePatterns(folder);
        try {
            Path file = folder.resolve(FILE);
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(patterns::add);
            }
        } catch (IOException e) {
            return new IgnorePatterns(folder);
        }
        return patterns;
    }

    private void add(String written) {
        String line = written.replaceAll("(?<!\\\\)\\s+$", "");
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        boolean takesBack = line.startsWith("!");
        String glob = takesBack ? line.substring(1) : line;
        boolean foldersOnly = glob.endsWith("/");
        if (foldersOnly) {
            glob = glob.substring(0, glob.length() - 1);
        }
        boolean anchored = glob.contains("/");
        glob = glob.startsWith("/") ? glob.substring(1) : glob;
        try {
            lines.add(new Line(Pattern.compile((anchored ? "" : "(?:.*/)?") + regex(glob)), foldersOnly, takesBack));
        } catch (PatternSyntaxException e) {
            // As for git, a pattern that is none matches nothing.
        }
    }

    /**
     * What they say of a file or folder.
     *
     * @return whether it is left out; {@code otherwise} where no pattern matches
     */
    boolean leaveOut(Path entry, boolean isFolder, boolean otherwise) {
        if (lines.isEmpty()) {
            return otherwise;
        }
        String path = folder.relativize(entry).toString().replace('\\', '/');
        boolean left = otherwise;
        for (Line line : lines) {
            if ((isFolder || !line.foldersOnly())
                    && line.pattern().matcher(path).matches()) {
                left = !line.takesBack();
            }
        }
        return left;
    }

    private static String regex(String glob) {
        StringBuilder regex = new StringBuilder();
        int i = 0;
        while (i < glob.length()) {
            char c = glob.charAt(i);
            if (glob.startsWith("**/", i) && (i == 0 || glob.charAt(i - 1) == '/')) {
                regex.append("(?:.*/)?");
                i += 3;
            } else if (glob.startsWith("**", i)) {
                regex.append(".*");
                i += 2;
            } else if (c == '[' && glob.indexOf(']', i + 2) > 0) {
                int end = glob.indexOf(']', i + 2);
                String set = glob.substring(i + 1, end);
                String negated = set.startsWith("!") || set.startsWith("^") ? "^/" + set.substring(1) : set;
                regex.append('[')
                        .append(negated.replace("\\", "\\\\")
                                .replace("[", "\\[")
                                .replace("&&", "&\\&"))
                        .append(']');
                i = end + 1;
            } else {
                boolean escaped = c == '\\' && i + 1 < glob.length();
                String literal = String.valueOf(escaped ? glob.charAt(i + 1) : c);
                regex.append(
                        escaped
                                ? Pattern.quote(literal)
                                : switch (c) {
                                    case '*' -> "[^/]*";
                                    case '?' -> "[^/]";
                                    default -> Pattern.quote(literal);
                                });
                i += escaped ? 2 : 1;
            }
        }
        return regex.toString();
    }
}
