package org.deskcheck.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A report that is being written beside its place. Its place holds the old report, whole, until the new one is
 * finished, forced to the disk and moved there.
 */
final class ReportDraft implements ReportSink {

    private final Path target;
    private final Path draft;
    private final FileChannel channel;
    private final Writer out;

    /** @param target its place; the folder is made if it does not exist */
    ReportDraft(Path target) throws IOException {
        this.target = target;
        Path parent = Files.createDirectories(target.toAbsolutePath().getParent());
        this.draft = parent.resolve("." + UUID.randomUUID() + ".tmp");
        this.channel = FileChannel.open(draft, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        this.out = new BufferedWriter(Channels.newWriter(channel, lenientUtf8(), 1 << 16));
    }

    @Override
    public Appendable out() {
        return out;
    }

    /** Puts the report in its place. */
    @Override
    public void finish() throws IOException {
        out.flush();
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

    // Half a surrogate pair in an article must not cost the whole report.
    private static CharsetEncoder lenientUtf8() {
        return StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\uFFFD".getBytes(StandardCharsets.UTF_8));
    }
}
