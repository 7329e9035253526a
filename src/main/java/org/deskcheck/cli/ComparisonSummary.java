package org.deskcheck.cli;

import java.io.PrintWriter;
import org.deskcheck.desk.CompareInputs;
import org.deskcheck.report.CitedClaim;
import org.deskcheck.report.Result;
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
        for (Result finding : compared.contradictions()) {
            out.println(Palette.of(finding.severity(), console) + " " + finding.ruleId() + "  "
                    + Printable.of(finding.message()));
            side(finding.claim());
            side(finding.other());
            out.println();
        }
        if (compared.articles() == 0) {
            return;
        }
        int found = compared.contradictions().size();
        out.println((found == 0 ? "No contradiction" : Summary.count(found, "contradiction")) + " found in "
                + Summary.count(compared.articles(), "article") + ".");
        Summary.reports(compared.reports(), out);
    }

    private void side(@Nullable CitedClaim claim) {
        if (claim != null) {
            String source = claim.source().isEmpty() ? "" : ", " + claim.source();
            int line = claim.region().start().line();
            out.println("  " + Printable.of(claim.path() + ":" + line + " (" + claim.account() + source + ")"));
            out.println("    " + Summary.clipped(claim.text(), console.width() - 4));
        }
    }
}
