package org.deskcheck.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Finds what a command line names.
 *
 * <pre>{@code
 * Found found = new InputFinder(Path.of(""), System.in).find(List.of("draft.txt", "copy/", "wire/*.md", "-"));
 * }</pre>
 *
 * <ul>
 *   <li>A file: of any type that {@link DocumentType} knows. Its name is the file's, without the ending.
 *   <li>A folder: every document in it and below, hidden ones left out, symbolic links followed but no
 *       folder entered twice. Names keep the path from that folder on. A file {@code .deskcheckignore} in it,
 *       below or above (up to the working directory) leaves out what its patterns match
 *       ({@link IgnorePatterns}); a file that is named is read whatever they say.
 *   <li>A glob, for where the shell expands none: {@code *}, {@code ?}, {@code [a-z]}, {@code {a,b}}, and
 *       {@code **} for any folders.
 *   <li>{@code -}: standard input, called {@code stdin}; its type is told from its content.
 * </ul>
 *
 * <p>A file that is named twice is found once, under the name that comes first. When different files would
 * share a name, the later one keeps as much of its path as tells it apart ({@code b/talks}), or its ending
 * where both lie in one folder ({@code talks.md}).
 */
public final class InputFinder {

    private final Path folder;
    private final InputStream standardInput;

    /**
     * @param folder what relative paths start from; empty for the working directory
     * @param standardInput what {@code -} means; read only if it is named, and not closed
     */
    public InputFinder(Path folder, InputStream standardInput) {
        this.folder = folder;
        this.standardInput = standardInput;
    }

    /** Finds what the arguments name; what cannot be found is reported beside what can. */
    public Found find(List<String> arguments) {
        InputSearch search = new InputSearch(folder, standardInput);
        arguments.forEach(search::take);
        return search.found();
    }
}
