package org.deskcheck.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Position;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the rules had to say about an article, in the order of the text. Columns about a claim are empty
 * where a finding has none; {@code start} and {@code end} are empty where it has no span.
 */
public final class FindingsTable {

    public static final List<String> COLUMNS = List.of(
            "rule_id",
            "severity",
            "article",
            "line",
            "column",
            "start",
            "end",
            "claim_id",
            "other_claim_id",
            "source",
            "claim",
            "message");

    /** By article and position; the rest only keeps equal places in a fixed order. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::article)
            .thenComparingInt(finding -> finding.position().line())
            .thenComparingInt(finding -> finding.position().column())
            .thenComparing(Finding::span, Comparator.nullsLast(Comparator.<Span>naturalOrder()))
            .thenComparing(Finding::ruleId)
            .thenComparing(finding -> id(finding.claim()))
            .thenComparing(finding -> id(finding.other()))
            .thenComparing(Finding::message);

    private FindingsTable() {}

    public static void write(List<Finding> findings, Dialect dialect, Appendable out) throws IOException {
        dialect.write(
                COLUMNS, findings.stream().sorted(ORDER).map(FindingsTable::row).toList(), out);
    }

    private static List<String> row(Finding finding) {
        Position position = finding.position();
        Span span = finding.span();
        Claim claim = finding.claim();
        return List.of(
                finding.ruleId(),
                finding.severity().label(),
                ArticleNames.portable(finding.article()),
                String.valueOf(position.line()),
                String.valueOf(position.column()),
                span == null ? "" : String.valueOf(span.start()),
                span == null ? "" : String.valueOf(span.end()),
                id(claim),
                id(finding.other()),
                claim == null ? "" : ClaimsTable.source(claim),
                claim == null ? "" : claim.text(),
                finding.message());
    }

    private static String id(@Nullable Claim claim) {
        return claim == null ? "" : claim.id();
    }
}
