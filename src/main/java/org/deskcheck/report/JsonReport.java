package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** A JSON document laid out for people, too, that is written bit by bit; the same on every system. */
final class JsonReport {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Appendable out;
    private final JsonGenerator generator;

    JsonReport(Appendable out) throws IOException {
        this.out = out;
        this.generator = FACTORY.createGenerator(new AppendingWriter(out));
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        generator.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    }

    JsonGenerator generator() {
        return generator;
    }

    /** Writes what is still held back, and a line ending. */
    void end() throws IOException {
        generator.close();
        out.append('\n');
    }

    /** What is written comes through; closing does not. */
    private static final class AppendingWriter extends Writer {

        private final Appendable out;

        AppendingWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            out.append(CharBuffer.wrap(buffer, offset, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
