package org.deskcheck.cli;

import java.io.PrintWriter;
import java.util.List;
import org.deskcheck.desk.CompareInputs;
import org.deskcheck.desk.Deskcheck;
import org.deskcheck.desk.RulesException;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClashingWords;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Span;

/** What a person reads on the terminal after a comparison: the two sentences, one above the other. */
final class ComparisonSummary {

    private static final String INDENT = "    ";

    private final Console console;
    private final PrintWriter out;
    private final Deskcheck desk;

    ComparisonSummary(Console console, Deskcheck desk) {
        this.console = console;
        this.out = console.out();
        this.desk = desk;
    }

    void print(CompareInputs.Compared compared) throws RulesException {
        for (Finding finding : compared.findings()) {
            print(finding);
        }
        if (compared.articles().isEmpty()) {
            return;
        }
        out.println(total(compared));
        if (compared.report() != null) {
            out.println("Report: " + Printable.of(compared.report().toString()));
        }
    }

    private void print(Finding finding) throws RulesException {
        out.println(Palette.of(finding.severity(), console) + " " + finding.ruleId() + " " + finding.kind() + "  "
                + Printable.of(finding.message()));
        Claim claim = finding.claim();
        Claim other = finding.other();
        ClashingWords words = finding.clash() ? desk.clashingWords(finding) : ClashingWords.NONE;
        if (claim != null) {
            side(claim, words.first());
        }
        if (other != null) {
            side(other, words.second());
        }
        out.println();
    }

    private void side(Claim claim, List<Span> words) {
        String source = claim.sourceName().isEmpty() ? "" : ", " + claim.sourceName();
        out.println("  "
                + Printable.of(
                        claim.article() + ":" + claim.position().line() + " (" + claim.account() + source + ")"));
        MarkedLines lines = new MarkedLines(claim.text(), words, console.width() - INDENT.length());
        (console.colour() ? lines.coloured() : lines.underlined()).forEach(line -> out.println(INDENT + line));
    }

    private static String total(CompareInputs.Compared compared) {
        List<Finding> findings = compared.findings();
        int clashes = (int) findings.stream().filter(Finding::clash).count();
        String total = (clashes == 0 ? "No contradiction" : Summary.count(clashes, "contradiction")) + " found in "
                + Summary.count(compared.articles().size(), "article") + ".";
        int agreed = count(findings, ContradictionKind.CORROBORATED);
        int oneSided = count(findings, ContradictionKind.ONE_SIDED);
        if (agreed > 0) {
            total += " " + agreed + (agreed == 1 ? " pair" : " pairs") + " of claims agree.";
        }
        if (oneSided > 0) {
            total += " " + Summary.count(oneSided, "claim") + " told by one side only.";
        }
        return total;
    }

    private static int count(List<Finding> findings, ContradictionKind kind) {
        return (int) findings.stream().filter(finding -> finding.kind() == kind).count();
    }
}
