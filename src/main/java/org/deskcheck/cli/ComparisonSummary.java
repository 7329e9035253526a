package org.deskcheck.cli;

import java.io.PrintWriter;
import java.util.List;
import org.deskcheck.desk.CompareInputs;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Span;
import org.deskcheck.report.CitedClaim;
import org.deskcheck.report.Result;

/** What a person reads on the terminal after a comparison: the two sentences, one above the other. */
final class ComparisonSummary {

    private static final String INDENT = "    ";

    private final Console console;
    private final PrintWriter out;

    ComparisonSummary(Console console) {
        this.console = console;
        this.out = console.out();
    }

    void print(CompareInputs.Compared compared) {
        List<CompareInputs.Clash> counting = compared.clashes().stream()
                .filter(clash -> clash.result().standing().counts())
                .toList();
        counting.forEach(this::print);
        if (compared.articles() > 0) {
            out.println(total(counting, compared.articles()));
            Summary.passedOver(compared.clashes().size() - counting.size(), out);
            Summary.reports(compared.reports(), out);
        }
    }

    private void print(CompareInputs.Clash clash) {
        Result result = clash.result();
        out.println(Palette.of(result.severity(), console) + " " + result.ruleId() + " " + result.kind() + "  "
                + Printable.of(result.message()));
        if (result.claim() != null) {
            side(result.claim(), clash.words().first());
        }
        if (result.other() != null) {
            side(result.other(), clash.words().second());
        }
        out.println();
    }

    private void side(CitedClaim claim, List<Span> words) {
        String source = claim.source().isEmpty() ? "" : ", " + claim.source();
        int line = claim.region().start().line();
        out.println("  " + Printable.of(claim.path() + ":" + line + " (" + claim.account() + source + ")"));
        MarkedLines lines = new MarkedLines(claim.text(), words, console.width() - INDENT.length());
        (console.colour() ? lines.coloured() : lines.underlined()).forEach(shown -> out.println(INDENT + shown));
    }

    private static String total(List<CompareInputs.Clash> found, int articles) {
        int agreed = count(found, ContradictionKind.CORROBORATED);
        int oneSided = count(found, ContradictionKind.ONE_SIDED);
        int clashes = found.size() - agreed - oneSided;
        return (clashes == 0 ? "No contradiction" : Summary.count(clashes, "contradiction")) + " found in "
                + Summary.count(articles, "article") + "."
                + (agreed == 0 ? "" : " " + Summary.count(agreed, "pair") + " of claims agree.")
                + (oneSided == 0 ? "" : " " + Summary.count(oneSided, "claim") + " told by one side only.");
    }

    private static int count(List<CompareInputs.Clash> found, ContradictionKind kind) {
        return (int)
                found.stream().filter(clash -> clash.result().kind() == kind).count();
    }
}
