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
 * where a finding has none; {@code start} and {@code end} are empty where it has no span. The message of a
 * finding that does not count begins with {@code [baseline]} or {@code [suppressed: reason]}.
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

    /** @param results in the order of the text */
    public static void write(List<Result> results, Appendable out) throws IOException {
        Table.write(COLUMNS, results.stream().map(FindingsTable::row).toList(), out);
    }

    private static List<String> row(Result result) {
        Position start = result.region().start();
        Span span = result.region().span();
        CitedClaim claim = result.claim();
        return List.of(
                result.ruleId(),
                result.severity().label(),
                ArticleNames.portable(result.path()),
                String.valueOf(start.line()),
                String.valueOf(start.column()),
                span == null ? "" : String.valueOf(span.start()),
                span == null ? "" : String.valueOf(span.end()),
                claim == null ? "" : claim.id(),
                result.other() == null ? "" : result.other().id(),
                claim == null ? "" : claim.source(),
                claim == null ? "" : claim.text(),
                result.standing().before(result.message()));
    }

    private static String id(@Nullable Claim claim) {
        return claim == null ? "" : claim.id();
    }
}
