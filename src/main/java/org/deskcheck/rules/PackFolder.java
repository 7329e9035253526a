package org.deskcheck.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Problem;

/** Finds the files of a pack, in a folder or inside the program itself, in order of their names. */
final class PackFolder {

    private static final String SHIPPED = "org/deskcheck/rules/shipped/";
    private static final long LARGEST = 1 << 24;
    static final Comparator<PackFile> BY_NAME = Comparator.comparing(PackFile::name);

    private PackFolder() {}

    /**
     * The files under a folder with an ending, at any depth; hidden ones are left out.
     *
     * @throws InputException if the folder or one of the files cannot be read
     */
    static List<PackFile> files(Path folder, String ending) throws InputException {
        List<Path> found;
        try (Stream<Path> walk = Files.find(
                folder,
                Integer.MAX_VALUE,
                (path, attributes) -> attributes.isRegularFile()
                        && path.getFileName().toString().endsWith(ending)
                        && !path.getFileName().toString().startsWith("."),
                FileVisitOption.FOLLOW_LINKS)) {
            found = walk.toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder);
        }
        List<PackFile> files = new ArrayList<>();
        for (Path path : found) {
            try {
                if (Files.size(path) > LARGEST) {
                    throw new InputException(new Problem(
                            path.toString(), null, "The file is larger than 16 MB.", "Split it, or take it out."));
                }
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.add(new PackFile(Pack.in(folder), name, shown(Pack.in(folder), name), Files.readAllBytes(path)));
            } catch (IOException e) {
                throw unreadable(path);
            }
        }
        files.sort(BY_NAME);
        return files;
    }

    private static InputException unreadable(Path path) {
        return new InputException(new Problem(
                path.toString(), null, "This cannot be read.", "Name an existing folder that you may read."));
    }

    /** How messages name a file of a pack. */
    static String shown(Pack pack, String name) {
        Path folder = pack.folder();
        return folder == null
                ? "(shipped) " + name
                : folder.resolve(name).toString().replace('\\', '/');
    }

    /** The files of the shipped pack with an ending. */
    static List<PackFile> shipped(String ending) {
        try {
            Path program = Path.of(PackFolder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(program)) {
                Path folder = program.resolve(SHIPPED);
                return Files.isDirectory(folder) ? ofShipped(files(folder, ending)) : List.of();
            }
            return inJar(program, ending);
        } catch (IOException | URISyntaxException | InputException e) {
            throw new IllegalStateException("The rules that ship with the program cannot be read", e);
        }
    }

    private static List<PackFile> ofShipped(List<PackFile> files) {
        return files.stream()
                .map(file -> new PackFile(Pack.SHIPPED, file.name(), file.shown(), file.content()))
                .toList();
    }

    private static List<PackFile> inJar(Path jar, String ending) throws IOException {
        List<PackFile> files = new ArrayList<>();
        try (JarFile open = new JarFile(jar.toFile())) {
            for (JarEntry entry : open.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(SHIPPED) && name.endsWith(ending)) {
                    try (InputStream in = open.getInputStream(entry)) {
                        String inside = name.substring(SHIPPED.length());
                        files.add(new PackFile(Pack.SHIPPED, inside, shown(Pack.SHIPPED, inside), in.readAllBytes()));
                    }
                }
            }
        }
        files.sort(BY_NAME);
        return files;
    }
}
