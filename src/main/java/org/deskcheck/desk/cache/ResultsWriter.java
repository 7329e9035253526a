package org.deskcheck.desk.cache;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.deskcheck.model.Position;
import org.deskcheck.model.Span;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.CitedClaim;
import org.deskcheck.report.Region;
import org.deskcheck.report.Result;
import org.deskcheck.report.SourceLine;
import org.deskcheck.report.Standing;
import org.jspecify.annotations.Nullable;

/** Writes what {@link ResultsReader} reads. Whatever changes here changes {@link #LAYOUT}. */
final class ResultsWriter {

    static final int LAYOUT = 2;

    /** Characters of a text in one piece, each of which takes at most three bytes. */
    private static final int PIECE = 20_000;

    private final DataOutputStream out;

    ResultsWriter(DataOutputStream out) {
        this.out = out;
    }

    private interface Part<T> {
        void write(T value) throws IOException;
    }

    void articles(List<KeptArticle> articles) throws IOException {
        out.writeInt(LAYOUT);
        list(articles, this::article);
    }

    private void article(KeptArticle article) throws IOException {
        ArticleResults results = article.results();
        text(results.name());
        text(results.path());
        out.writeInt(results.claims());
        list(results.results(), this::result);
        list(article.reports(), this::report);
        text(article.sheet().digest());
        out.writeBoolean(article.sheet().untouched());
    }

    private void report(KeptReport report) throws IOException {
        text(report.format().name());
        text(report.name());
        out.writeInt(report.content().length);
        out.write(report.content());
    }

    private void result(Result result) throws IOException {
        text(result.ruleId());
        text(result.severity().name());
        text(result.path());
        region(result.region());
        text(result.message());
        text(result.fingerprint());
        optional(result.claim(), this::claim);
        optional(result.other(), this::claim);
        optional(result.kind(), kind -> text(kind.name()));
        optional(result.line(), this::line);
        standing(result.standing());
    }

    private void claim(CitedClaim claim) throws IOException {
        text(claim.id());
        text(claim.text());
        text(claim.source());
        text(claim.account());
        text(claim.sentence());
        text(claim.path());
        region(claim.region());
    }

    private void region(Region region) throws IOException {
        position(region.start());
        optional(region.end(), this::position);
        optional(region.span(), this::span);
    }

    private void line(SourceLine line) throws IOException {
        text(line.text());
        span(line.words());
    }

    private void standing(Standing standing) throws IOException {
        text(standing.kind().name());
        text(standing.reason());
    }

    private void position(Position position) throws IOException {
        out.writeInt(position.line());
        out.writeInt(position.column());
    }

    private void span(Span span) throws IOException {
        out.writeInt(span.start());
        out.writeInt(span.end());
    }

    private void text(String text) throws IOException {
        out.writeInt((text.length() + PIECE - 1) / PIECE);
        for (int from = 0; from < text.length(); from += PIECE) {
            out.writeUTF(text.substring(from, Math.min(text.length(), from + PIECE)));
        }
    }

    private <T> void list(List<T> values, Part<T> part) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            part.write(value);
        }
    }

    private <T> void optional(@Nullable T value, Part<T> part) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            part.write(value);
        }
    }
}
