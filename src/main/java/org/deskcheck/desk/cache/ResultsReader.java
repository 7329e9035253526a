package org.deskcheck.desk.cache;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Position;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Span;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.CitedClaim;
import org.deskcheck.report.Format;
import org.deskcheck.report.Region;
import org.deskcheck.report.Result;
import org.deskcheck.report.SourceLine;
import org.deskcheck.report.Standing;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ResultsWriter} wrote. */
final class ResultsReader {

    private final DataInputStream in;

    ResultsReader(DataInputStream in) {
        this.in = in;
    }

    private interface Part<T> {
        T read() throws IOException;
    }

    /** @throws IOException if it was written by another version, or is damaged */
    List<KeptArticle> articles() throws IOException {
        if (in.readInt() != ResultsWriter.LAYOUT) {
            throw new IOException("Another layout");
        }
        return list(this::article);
    }

    private KeptArticle article() throws IOException {
        ArticleResults results = new ArticleResults(text(), text(), in.readInt(), list(this::result));
        return new KeptArticle(results, list(this::report), new SheetState(text(), in.readBoolean()));
    }

    private KeptReport report() throws IOException {
        return new KeptReport(Format.valueOf(text()), text(), bytes());
    }

    private byte[] bytes() throws IOException {
        byte[] content = new byte[Math.min(in.readInt(), in.available())];
        in.readFully(content);
        return content;
    }

    private Result result() throws IOException {
        return new Result(
                text(),
                Severity.valueOf(text()),
                text(),
                region(),
                text(),
                text(),
                optional(this::claim),
                optional(this::claim),
                optional(() -> ContradictionKind.valueOf(text())),
                optional(() -> new SourceLine(text(), span())),
                new Standing(Standing.Kind.valueOf(text()), text()));
    }

    private CitedClaim claim() throws IOException {
        return new CitedClaim(text(), text(), text(), text(), text(), text(), region());
    }

    private Region region() throws IOException {
        return new Region(position(), optional(this::position), optional(this::span));
    }

    private Position position() throws IOException {
        return new Position(in.readInt(), in.readInt());
    }

    private Span span() throws IOException {
        return new Span(in.readInt(), in.readInt());
    }

    private String text() throws IOException {
        int pieces = in.readInt();
        if (pieces == 1) {
            return in.readUTF();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(in.readUTF());
        }
        return text.toString();
    }

    private <T> List<T> list(Part<T> part) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(part.read());
        }
        return values;
    }

    private <T> @Nullable T optional(Part<T> part) throws IOException {
        return in.readBoolean() ? part.read() : null;
    }
}
