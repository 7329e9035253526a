package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/** Writes JSON, the same on every system. */
final class Json {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** What a document holds. */
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private Json() {}

    /** A document on one line, without a line ending. */
    static String line(Content content) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            content.write(json);
        }
        return line.toString();
    }
}
