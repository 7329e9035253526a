package org.deskcheck.report;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
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
            try (ReportDraft draft = new ReportDraft(target)) {
                content.writeTo(draft.out());
                draft.finish();
            }
            return target;
        } catch (IOException | InvalidPathException | ReadOnlyFileSystemException e) {
            throw new ReportException(problem(target, e), e);
        }
    }

    static Problem problem(Path target, Exception cause) {
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
