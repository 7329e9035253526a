package org.deskcheck.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.deskcheck.model.Problem;

/**
 * The folder that reports go to. Each file in it is at any moment either the old report or the new one,
 * whole: it is written beside its place, forced to the disk and then renamed. Of two processes that write
 * the same report, the last one wins.
 */
public final class ReportFolder {

    private final Path folder;

    /** @param folder need not exist yet */
    public ReportFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Where a report lies.
     *
     * @param name with {@code /} between folders. A name can never lead out of the folder: roots,
     *     {@code .} and {@code ..} in it do not count
     */
    public Path file(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : name.split("[/\\\\]")) {
            if (!part.isBlank() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return folder.resolve(String.join("/", parts));
    }

    /**
     * Writes one report as UTF-8, in place of the one that was there.
     *
     * @param name as {@link #file}
     * @return where it lies
     * @throws ReportException if it cannot be written; what was there before is untouched then
     */
    public Path write(String name, ReportContent content) throws ReportException {
        Path target = folder;
        try {
            target = file(name);
            Path parent = Files.createDirectories(target.toAbsolutePath().getParent());
            Path draft = parent.resolve("." + UUID.randomUUID() + ".tmp");
            try {
                writeDraft(draft, content);
                if (Files.isDirectory(target)) {
                    throw new FileAlreadyExistsException(target.toString(), null, "it is a folder");
                }
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
            return target;
        } catch (IOException | InvalidPathException | ReadOnlyFileSystemException e) {
            throw new ReportException(problem(target, e), e);
        }
    }

    /**
     * Takes a report away.
     *
     * @param name as {@link #file}
     * @throws ReportException if it is there and cannot be deleted
     */
    public void delete(String name) throws ReportException {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new ReportException(problem(file(name), e), e);
        }
    }

    private static void writeDraft(Path draft, ReportContent content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            Writer out = new BufferedWriter(Channels.newWriter(channel, lenientUtf8(), 1 << 16));
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    // Half a surrogate pair in an article must not cost the whole report.
    private static CharsetEncoder lenientUtf8() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }

    private static Problem problem(Path target, Exception cause) {
        return new Problem(
                target.toString(),
                null,
                "The report cannot be written: " + reason(cause) + ".",
                "Choose another folder with --out, or make room and give yourself the right to write in this one.");
    }

    private static String reason(Exception cause) {
        if (cause instanceof AccessDeniedException denied) {
            return "access to " + denied.getFile() + " is denied";
        }
        if (cause instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (cause instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + " is in the way";
        }
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
