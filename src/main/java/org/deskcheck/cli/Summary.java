package org.deskcheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Span;
import org.deskcheck.report.ArticleResults;
import org.deskcheck.report.CitedClaim;
import org.deskcheck.report.Result;
import org.deskcheck.report.SourceLine;

/** What a person reads on the terminal after a check: the findings in their lines, and how many there are. */
final class Summary {

    private static final String INDENT = "    ";

    private final Console console;
    private final PrintWriter out;
    private final List<Severity> found = new ArrayList<>();
    private int articles;
    private int claims;
    private int passedOver;

    Summary(Console console) {
        this.console = console;
        this.out = console.out();
    }

    /** Prints what was found in one article. */
    void article(ArticleResults article, List<Path> reports) {
        articles++;
        claims += article.claims();
        out.println(Printable.of(article.path()));
        List<Result> counting = article.results().stream()
                .filter(result -> result.standing().counts())
                .toList();
        passedOver += article.results().size() - counting.size();
        findings(counting);
        if (counting.isEmpty()) {
            out.println("  Nothing " + (article.results().isEmpty() ? "" : "new ") + "found in "
                    + count(article.claims(), "claim") + ".");
        }
        out.print(reports.isEmpty() ? "" : "  ");
        reports(reports, out);
        out.println();
        out.flush();
    }

    /** Prints what was found in a file of suppressions. */
    void suppressions(ArticleResults file) {
        out.println(Printable.of(file.path()));
        findings(file.results());
        out.println();
    }

    private void findings(List<Result> results) {
        for (Result result : results) {
            found.add(result.severity());
            print(result);
        }
    }

    /**
     * Prints how many findings there are in all articles, and which reports tell of all of them.
     *
     * @param gone how many findings of the baseline are no longer there
     */
    void total(List<Path> reports, int gone) {
        if (articles > 0) {
            String severities = found.isEmpty() ? "" : " (" + Severity.counted(found) + ")";
            out.println(count(found.size(), "finding") + severities + " in " + count(articles, "article") + " with "
                    + count(claims, "claim") + ".");
        } else {
            out.println("No article to check.");
        }
        passedOver(passedOver, out);
        if (gone > 0) {
            out.println(count(gone, "finding") + " of the baseline " + (gone == 1 ? "is" : "are")
                    + " gone; deskcheck baseline prune drops what is gone.");
        }
        reports(reports, out);
    }

    /** Prints how many findings do not count, if there are any. */
    static void passedOver(int findings, PrintWriter out) {
        if (findings > 0) {
            out.println(count(findings, "finding") + " more that " + (findings == 1 ? "does" : "do") + " not count.");
        }
    }

    /** Prints where reports are, on a line, if there are any. */
    static void reports(List<Path> reports, PrintWriter out) {
        if (!reports.isEmpty()) {
            out.println((reports.size() == 1 ? "Report: " : "Reports: ")
                    + Printable.of(reports.stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
    }

    private void print(Result result) {
        String place =
                result.region().start().line() + ":" + result.region().start().column();
        out.println("  " + place + " " + Palette.of(result.severity(), console) + " " + result.ruleId() + "  "
                + Printable.of(result.message()));
        SourceLine line = result.line();
        CitedClaim claim = result.claim();
        if (line != null) {
            excerpt(line);
        } else if (claim != null) {
            out.println(INDENT + clipped(claim.text(), console.width() - INDENT.length()));
        }
        CitedClaim other = result.other();
        if (other != null) {
            String where = "against line " + other.region().start().line() + ": ";
            out.println(INDENT + where + clipped(other.text(), console.width() - INDENT.length() - where.length()));
        }
    }

    private void excerpt(SourceLine line) {
        Span whole = new Span(0, line.text().length());
        Excerpt excerpt = Excerpt.of(line.text(), whole, line.words(), console.width() - INDENT.length());
        out.println(INDENT + excerpt.line());
        out.println(INDENT + excerpt.underline());
    }

    static String clipped(String text, int width) {
        String line = Printable.of(text);
        return Excerpt.of(line, new Span(0, line.length()), new Span(0, 0), width)
                .line();
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
