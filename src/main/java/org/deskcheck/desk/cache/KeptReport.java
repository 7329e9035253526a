package org.deskcheck.desk.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.deskcheck.report.Format;
import org.deskcheck.report.RenderedReport;

/** A report as it was written. */
public final class KeptReport {

    private final Format format;
    private final String name;
    private final byte[] content;

    /** @param content the file's bytes; not copied */
    public KeptReport(Format format, String name, byte[] content) {
        this.format = format;
        this.name = name;
        this.content = content;
    }

    public Format format() {
        return format;
    }

    /** The file within a folder for reports. */
    public String name() {
        return name;
    }

    byte[] content() {
        return content;
    }

    /** Whether a file holds just this. */
    public boolean isIn(Path file) {
        try {
            return Files.exists(file)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false;
        }
    }

    public RenderedReport rendered() {
        return new RenderedReport(format, name, new String(content, StandardCharsets.UTF_8));
    }
}
