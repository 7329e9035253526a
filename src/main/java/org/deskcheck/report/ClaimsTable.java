package org.deskcheck.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Span;
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
     * Writes the worksheet of one article.
     *
     * @param entries what fact-checkers wrote before, by claim id
     */
    public static void write(
            ClaimSet claims, List<Finding> findings, Map<String, WorksheetEntry> entries, Appendable out)
            throws IOException {
        Map<String, SortedSet<String>> rules = rulesByClaim(findings);
        List<List<String>> rows = claims.claims().stream()
                .sorted(BY_POSITION)
                .map(claim -> row(
                        claim,
                        rules.getOrDefault(claim.id(), new TreeSet<>()),
                        entries.getOrDefault(claim.id(), WorksheetEntry.EMPTY)))
                .toList();
        Table.write(COLUMNS, rows, out);
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
