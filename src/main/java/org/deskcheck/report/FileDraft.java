package org.deskcheck.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is being written beside its place. Its place holds the old one, whole, until the new one is finished,
 * forced to the disk and moved there.
 */
public final class FileDraft implements AutoCloseable {

    private final Path target;
    private final Path draft;
    private final FileChannel channel;

    /** @param target its place; the folder is made if it does not exist */
    public FileDraft(Path target) throws IOException {
        this.target = target;
        Path folder = Files.createDirectories(target.toAbsolutePath().getParent());
        LeftDrafts.sweep(folder);
        this.draft = folder.resolve("." + UUID.randomUUID() + ".tmp");
        this.channel = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    /** Takes its bytes, unbuffered. */
    public OutputStream stream() {
        return Channels.newOutputStream(channel);
    }

    /** Puts the file in its place. */
    public void finish() throws IOException {
        channel.force(true);
        channel.close();
        if (Files.isDirectory(target)) {
            throw new FileAlreadyExistsException(target.toString(), null, "it is a folder");
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Throws the draft away, unless it was finished. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(draft);
    }
}
