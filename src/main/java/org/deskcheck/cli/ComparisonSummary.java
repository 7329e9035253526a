package org.deskcheck.cli;

import java.io.PrintWriter;
import org.deskcheck.desk.CompareInputs;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.jspecify.annotations.Nullable;

/** What a person reads on the terminal after a comparison: the two sentences, one above the other. */
final class ComparisonSummary {

    private final Console console;
    private final PrintWriter out;

    ComparisonSummary(Console console) {
        this.console = console;
        this.out = console.out();
    }

    void print(CompareInputs.Compared compared) {
        for (Finding finding : compared.contradictions()) {
            out.println(Palette.of(finding.severity(), console) + " " + finding.ruleId() + "  "
                    + Printable.of(finding.message()));
            side(finding.claim());
            side(finding.other());
            out.println();
        }
        if (compared.articles().isEmpty()) {
            return;
        }
        int found = compared.contradictions().size();
        out.println((found == 0 ? "No contradiction" : Summary.count(found, "contradiction")) + " found in "
                + Summary.count(compared.articles().size(), "article") + ".");
        if (compared.report() != null) {
            out.println("Report: " + Printable.of(compared.report().toString()));
        }
    }

    private void side(@Nullable Claim claim) {
        if (claim != null) {
            String source = claim.sourceName().isEmpty() ? "" : ", " + claim.sourceName();
            out.println("  "
                    + Printable.of(
                            claim.article() + ":" + claim.position().line() + " (" + claim.account() + source + ")"));
            out.println("    " + Summary.clipped(claim.text(), console.width() - 4));
        }
    }
}
