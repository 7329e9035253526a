package org.deskcheck.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.deskcheck.desk.Checked;
import org.deskcheck.model.Article;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Severity;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** What a person reads on the terminal after a check: the findings in their lines, and how many there are. */
final class Summary {

    private static final String INDENT = "    ";

    private final Console console;
    private final PrintWriter out;
    private final List<Severity> found = new ArrayList<>();
    private int articles;
    private int claims;

    Summary(Console console) {
        this.console = console;
        this.out = console.out();
    }

    /** Prints what was found in one article. */
    void article(Checked checked, List<Path> reports) {
        articles++;
        claims += checked.claims().claims().size();
        out.println(Printable.of(checked.claims().path()));
        Article article = checked.claims().article();
        LineIndex lines = article == null ? null : new LineIndex(article.original());
        for (Finding finding : checked.findings()) {
            found.add(finding.severity());
            print(finding, article, lines);
        }
        if (checked.findings().isEmpty()) {
            out.println("  Nothing found in " + count(checked.claims().claims().size(), "claim") + ".");
        }
        if (!reports.isEmpty()) {
            out.println("  Reports: "
                    + Printable.of(reports.stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
        out.println();
        out.flush();
    }

    /** Prints how many findings there are in all articles. */
    void total() {
        if (articles > 0) {
            String severities = found.isEmpty() ? "" : " (" + Severity.counted(found) + ")";
            out.println(count(found.size(), "finding") + severities + " in " + count(articles, "article") + " with "
                    + count(claims, "claim") + ".");
        }
    }

    private void print(Finding finding, @Nullable Article article, @Nullable LineIndex lines) {
        String place = finding.position().line() + ":" + finding.position().column();
        out.println("  " + place + " " + Palette.of(finding.severity(), console) + " " + finding.ruleId() + "  "
                + Printable.of(finding.message()));
        Span span = finding.span();
        Claim claim = finding.claim();
        if (article != null && lines != null && span != null) {
            excerpt(article, lines.line(finding.position().line()), span);
        } else if (claim != null) {
            out.println(INDENT + clipped(claim.text(), console.width() - INDENT.length()));
        }
        Claim other = finding.other();
        if (other != null) {
            String where = "against line " + other.position().line() + ": ";
            out.println(INDENT + where + clipped(other.text(), console.width() - INDENT.length() - where.length()));
        }
    }

    private void excerpt(Article article, Span line, Span words) {
        Excerpt excerpt = Excerpt.of(article.original(), line, words, console.width() - INDENT.length());
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
