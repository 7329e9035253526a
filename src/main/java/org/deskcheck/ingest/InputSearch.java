package org.deskcheck.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;

/** One search of an {@link InputFinder}: what it has met so far. */
final class InputSearch {

    private final Path base;
    private final InputStream standardInput;
    private final List<Input> inputs = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final ReportNames names = new ReportNames();
    private final Set<Path> met = new HashSet<>();

    InputSearch(Path base, InputStream standardInput) {
        this.base = base;
        this.standardInput = standardInput;
    }

    Found found() {
        return new Found(inputs, problems);
    }

    void take(String argument) {
        if (argument.equals("-")) {
            takeStandardInput();
            return;
        }
        if (argument.isBlank()) {
            problem("\"" + argument + "\"", "A path is empty.", "Name a file, a folder or -.");
            return;
        }
        Path named = path(argument);
        if (named != null && Files.exists(base.resolve(named))) {
            takeExisting(named);
        } else if (Glob.isGlob(argument)) {
            takeGlob(argument);
        } else {
            problem(argument, "There is no such file or folder.", "Check the spelling" + nearest(argument) + ".");
        }
    }

    private void takeStandardInput() {
        if (met.add(Path.of("-"))) {
            InputStream open = new FilterInputStream(standardInput) {
                @Override
                public void close() {
                    // Standard input belongs to whoever handed it over.
                }
            };
            inputs.add(new Input(names.claim("stdin", "", Path.of("-")), "-", null, () -> open));
        }
    }

    private void takeGlob(String argument) {
        try {
            List<Path> matches = Glob.of(argument).expand(base);
            if (matches.isEmpty()) {
                problem(argument, "Nothing matches this pattern.", "Check the spelling and the folder.");
            }
            matches.forEach(this::takeExisting);
        } catch (IllegalArgumentException e) {
            problem(
                    argument,
                    "There is no such file, and it is no pattern either: " + e.getMessage() + ".",
                    "Close every bracket and brace.");
        }
    }

    private void takeExisting(Path named) {
        if (Files.isDirectory(base.resolve(named))) {
            takeFolder(named);
        } else {
            takeNamedFile(named);
        }
    }

    private void takeFolder(Path named) {
        Path folder = base.resolve(named);
        Folder.Listing listing = Folder.documents(folder, base);
        for (Path unreadable : listing.unreadable()) {
            problem(
                    shown(named.resolve(folder.relativize(unreadable))),
                    "This folder cannot be opened.",
                    "Allow reading it, or name the files that you mean.");
        }
        if (listing.documents().isEmpty() && listing.unreadable().isEmpty()) {
            problem(
                    shown(named),
                    "There is no document in this folder.",
                    "Documents end in " + DocumentType.allEndings() + ".");
        }
        for (Path file : listing.documents()) {
            Path within = folder.relativize(file);
            String ending = DocumentType.endingInFolder(fileName(file)).orElse("");
            take(named.resolve(within), shown(within), ending);
        }
    }

    private void takeNamedFile(Path named) {
        Path file = base.resolve(named);
        Optional<String> ending = DocumentType.endingWhenNamed(fileName(file));
        if (ending.isEmpty() && Files.isRegularFile(file)) {
            problem(
                    shown(named),
                    "Deskcheck does not know this type of file.",
                    "Documents end in " + DocumentType.allEndings()
                            + "; what ends otherwise can be piped in and named -.");
            return;
        }
        take(named, fileName(file), ending.orElse(""));
    }

    private void take(Path named, String fileName, String ending) {
        Path file = base.resolve(named);
        if (!Files.isReadable(file)) {
            problem(shown(named), "This file cannot be opened.", "Allow reading it.");
        } else if (met.add(real(file))) {
            String name = fileName.substring(0, fileName.length() - ending.length());
            inputs.add(new Input(
                    names.claim(name, ending, file.toAbsolutePath().normalize()),
                    shown(named),
                    DocumentType.of(ending).orElse(null),
                    () -> Files.newInputStream(file)));
        }
    }

    private void problem(String path, String found, String mend) {
        problems.add(new Problem(path, null, found, mend));
    }

    private static @Nullable Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null; // A glob need not be a path: Windows allows no asterisk in one.
        }
    }

    /** A name in the same folder that the argument may be a slip for. */
    private String nearest(String argument) {
        try {
            Path file = base.resolve(argument).toAbsolutePath();
            Path parent = file.getParent();
            List<Path> others = parent == null ? List.of() : Folder.entries(parent);
            return Nearest.name(
                            fileName(file),
                            others.stream().map(InputSearch::fileName).toList())
                    .map(name -> ": maybe " + name + " was meant")
                    .orElse("");
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The path as reports write it: with slashes, and the same with and without a leading {@code ./}. */
    private static String shown(Path path) {
        String text = path.toString().replace('\\', '/');
        while (text.startsWith("./")) {
            text = text.substring(2);
        }
        return text;
    }
}
