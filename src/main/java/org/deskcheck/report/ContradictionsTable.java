package org.deskcheck.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The findings that came of comparing claims, with the words of both, in the order of the text. Where one account
 * speaks of something and the others are silent, the second claim's cells are empty.
 */
public final class ContradictionsTable {

    public static final List<String> COLUMNS = List.of(
            "rule_id",
            "severity",
            "kind",
            "first_claim_id",
            "first_account",
            "first_source",
            "first_article",
            "first_line",
            "first_claim",
            "second_claim_id",
            "second_account",
            "second_source",
            "second_article",
            "second_line",
            "second_claim",
            "message");

    private ContradictionsTable() {}

    /** @param findings those that no comparison led to are left out */
    public static void write(List<Finding> findings, Appendable out) throws IOException {
        List<List<String>> rows = findings.stream()
                .filter(finding -> finding.claim() != null && (finding.other() != null || finding.kind() != null))
                .sorted(FindingsTable.ORDER)
                .map(ContradictionsTable::row)
                .toList();
        Table.write(COLUMNS, rows, out);
    }

    private static List<String> row(Finding finding) {
        String kind = finding.kind() == null ? "" : finding.kind().name();
        return Stream.of(
                        Stream.of(finding.ruleId(), finding.severity().label(), kind),
                        side(finding.claim()),
                        side(finding.other()),
                        Stream.of(finding.message()))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> side(@Nullable Claim claim) {
        if (claim == null) {
            return Stream.of("", "", "", "", "", "");
        }
        return Stream.of(
                claim.id(),
                claim.account(),
                ClaimsTable.source(claim),
                ArticleNames.portable(claim.article()),
                String.valueOf(claim.position().line()),
                claim.text());
    }
}
