package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
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

    /** A document laid out for people, too; it ends with a line ending. */
    static void indented(Content content, Appendable out) throws IOException {
        StringWriter document = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(document)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            content.write(json);
        }
        out.append(document.getBuffer()).append('\n');
    }
}
