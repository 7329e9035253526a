package org.deskcheck.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms in which a run is reported. All of them tell the same findings, each in the words of those who
 * read it. Some have files for each article ({@link RenderedArticle}), the others one file for the run ({@link
 * RunReport}).
 */
public enum Format {
    /** For fact-checkers: tables, and the worksheet, which {@link ClaimsTable} writes. */
    CSV(""),
    /** For programs: findings and claims, one line of JSON for each article ({@link FindingsJson}). */
    JSON(".json"),
    /** For fact-checkers: a page to read the article and its findings side by side ({@link HtmlReport}). */
    HTML(""),
    /** For code scanning: SARIF 2.1.0 ({@link SarifLog}). */
    SARIF(".sarif"),
    /** For build servers: JUnit's XML ({@link JunitXml}). */
    JUNIT(".junit.xml"),
    /** For the log of a GitHub workflow ({@link GithubCommands}). */
    GITHUB(".github.txt"),
    /** For GitLab's merge requests ({@link GitlabCodeQuality}). */
    GITLAB(".gitlab.json");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** The name by which users ask for it: {@code json}, {@code sarif}, …. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that users ask for by this label. */
    public static Optional<Format> labelled(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /** Whether it can be written as one stream: the reports of articles in a row, or the one of the run. */
    public boolean isStream() {
        return !ending.isEmpty();
    }

    /** Whether it is about a run as a whole and has no reports of single articles. */
    public boolean isOfRun() {
        return isStream() && this != JSON;
    }

    /** What the name of a file ends with that holds the whole stream: {@code .sarif}. */
    public String ending() {
        return ending;
    }

    /**
     * The reports of one article, none for the formats of a run. The worksheet is not among them: it depends on
     * what fact-checkers wrote.
     */
    List<Report> reports(CheckedArticle checked, ArticleResults results, RunHeader run) {
        String name = results.name();
        return switch (this) {
            case CSV ->
                List.of(
                        new Report(
                                name + ".findings.csv",
                                out -> FindingsTable.write(results.results(), run.dialect(), out)),
                        new Report(
                                name + ".contradictions.csv",
                                out -> ContradictionsTable.write(results.results(), run.dialect(), out)));
            case JSON ->
                List.of(new Report(name + ".findings.json", out -> FindingsJson.write(checked.claims(), results, out)));
            case HTML ->
                List.of(new Report(name + ".report.html", out -> HtmlReport.write(run, checked, results, out)));
            case SARIF, JUNIT, GITHUB, GITLAB -> List.of();
        };
    }

    /** Begins to write a stream. */
    RunWriter writer(RunHeader run, Appendable out) throws IOException {
        return switch (this) {
            case JSON -> new JsonLines(out);
            case SARIF -> new SarifLog(run, out);
            case JUNIT -> new JunitXml(run, out);
            case GITHUB -> new GithubCommands(run, out);
            case GITLAB -> new GitlabCodeQuality(run, out);
            case CSV, HTML -> throw new IllegalArgumentException(label() + " is no stream");
        };
    }
}
