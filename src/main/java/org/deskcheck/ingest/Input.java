package org.deskcheck.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Something to read: a file, or standard input.
 *
 * @param name what its reports are called, with {@code /} between folders; no two inputs that one
 *     {@link InputFinder} finds share it
 * @param path how messages and reports name it; {@code -} for standard input
 * @param type what it holds; null when that has to be told from its content
 * @param content its bytes
 */
public record Input(String name, String path, @Nullable DocumentType type, Content content) {

    /** Where the bytes of an input come from. */
    @FunctionalInterface
    public interface Content {

        /** @throws IOException if they cannot be read */
        InputStream open() throws IOException;
    }

    /** A text that is already in memory, for those who embed Deskcheck. */
    public static Input of(String name, DocumentType type, String text) {
        return new Input(name, name, type, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
