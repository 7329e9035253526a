package org.deskcheck.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings that set one claim against another, with the words of both, in the order of the text. */
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

    /** @param results in the order of the text; those without a second claim are left out */
    public static void write(List<Result> results, Appendable out) throws IOException {
        List<List<String>> rows = results.stream()
                .filter(result -> result.claim() != null && result.other() != null)
                .map(ContradictionsTable::row)
                .toList();
        Table.write(COLUMNS, rows, out);
    }

    private static List<String> row(Result result) {
        String kind = result.kind() == null ? "" : result.kind().name();
        return Stream.of(
                        Stream.of(result.ruleId(), result.severity().label(), kind),
                        side(result.claim()),
                        side(result.other()),
                        Stream.of(result.standing().before(result.message())))
                .flatMap(cells -> cells)
                .toList();
    }

    private static Stream<String> side(@Nullable CitedClaim claim) {
        if (claim == null) {
            throw new IllegalArgumentException("A contradiction has two claims");
        }
        return Stream.of(
                claim.id(),
                claim.account(),
                claim.source(),
                ArticleNames.portable(claim.path()),
                String.valueOf(claim.region().start().line()),
                claim.text());
    }
}
