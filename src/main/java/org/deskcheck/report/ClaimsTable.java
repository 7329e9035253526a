package org.deskcheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Span;
import org.deskcheck.model.WorksheetEntries;
import org.deskcheck.model.WorksheetEntry;
import org.jspecify.annotations.Nullable;

/**
 * The worksheet of an article: every claim with its source, and four columns for the fact-checker.
 *
 * <p>Rows stand in the order of the text. {@code start} and {@code end} are empty for a claim without a
 * span. A source that another one carries reads {@code Vladimir Putin (via Interfax)}. {@code hedges},
 * {@code quantities}, {@code dates}, {@code kinds} and {@code findings} hold several values
 * ({@link CellList}); quantities and dates read as {@link Figures} says. {@code findings} names the rules
 * that had something to say about the claim.
 */
public final class ClaimsTable {

    public static final List<String> COLUMNS = List.of(
            "claim_id",
            "article",
            "line",
            "column",
            "start",
            "end",
            "claim",
            "quotation",
            "source",
            "source_kind",
            "account",
            "cue",
            "stance",
            "polarity",
            "hedges",
            "quantities",
            "dates",
            "kinds",
            "findings",
            "verdict",
            "evidence",
            "checked_by",
            "note");

    static final Comparator<Claim> BY_POSITION = Comparator.comparing(
                    Claim::span, Comparator.nullsLast(Comparator.<Span>naturalOrder()))
            .thenComparing(Claim::id);

    private ClaimsTable() {}

    /**
     * Writes the worksheet of one article. Columns and rows that people added stand behind the others.
     *
     * @param entries what people wrote before
     */
    public static void write(
            ClaimSet claims, List<Finding> findings, WorksheetEntries entries, Dialect dialect, Appendable out)
            throws IOException {
        Map<String, SortedSet<String>> rules = rulesByClaim(findings);
        List<String> columns = columns(entries.columns());
        List<List<String>> rows = new ArrayList<>();
        claims.claims().stream().sorted(BY_POSITION).forEach(claim -> {
            List<String> row =
                    new ArrayList<>(row(claim, rules.getOrDefault(claim.id(), new TreeSet<>()), entries.of(claim)));
            entries.columns()
                    .forEach(column -> row.add(entries.of(claim).added().getOrDefault(column, "")));
            rows.add(row);
        });
        entries.rows().forEach(row -> rows.add(cells(row, columns)));
        dialect.write(columns, rows, out);
    }

    /** The columns of a worksheet to which people added some. */
    static List<String> columns(Collection<String> added) {
        return Stream.concat(COLUMNS.stream(), added.stream()).toList();
    }

    /** A row that is known by the headings of its cells. */
    static List<String> cells(Map<String, String> row, List<String> columns) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    private static Map<String, SortedSet<String>> rulesByClaim(List<Finding> findings) {
        Map<String, SortedSet<String>> rules = new HashMap<>();
        for (Finding finding : findings) {
            note(rules, finding.claim(), finding);
            note(rules, finding.other(), finding);
        }
        return rules;
    }

    private static void note(Map<String, SortedSet<String>> rules, @Nullable Claim claim, Finding finding) {
        if (claim != null) {
            rules.computeIfAbsent(claim.id(), id -> new TreeSet<>()).add(finding.ruleId());
        }
    }

    private static List<String> row(Claim claim, SortedSet<String> rules, WorksheetEntry entry) {
        Span span = claim.span();
        return List.of(
                claim.id(),
                ArticleNames.portable(claim.article()),
                String.valueOf(claim.position().line()),
                String.valueOf(claim.position().column()),
                span == null ? "" : String.valueOf(span.start()),
                span == null ? "" : String.valueOf(span.end()),
                claim.text(),
                claim.quotation().name(),
                source(claim),
                claim.sourceKind().name(),
                claim.account(),
                claim.cue(),
                claim.stance().name(),
                claim.polarity().name(),
                CellList.join(claim.hedges()),
                CellList.join(claim.quantities().stream().map(Figures::of).toList()),
                CellList.join(claim.dates().stream().map(Figures::of).toList()),
                CellList.join(claim.kinds().stream().sorted().map(Enum::name).toList()),
                CellList.join(List.copyOf(rules)),
                entry.verdict(),
                entry.evidence(),
                entry.checkedBy(),
                entry.note());
    }

    static String source(Claim claim) {
        String carrier = claim.carrier();
        return carrier.isEmpty() ? claim.sourceName() : (claim.sourceName() + " (via " + carrier + ")").strip();
    }
}
