package org.deskcheck.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms, beside the tables, in which a run is reported. All of them tell the same findings, each in the
 * words of those who read it.
 *
 * <pre>{@code
 * for (Report report : Format.SARIF.reports(run)) {
 *     folder.write(report.name(), report.content());
 * }
 * }</pre>
 */
public enum Format {
    /** For programs: findings and claims, one line of JSON for each article ({@link FindingsJson}). */
    JSON(Scope.ARTICLE, ".findings.json", FindingsJson::write),
    /** For fact-checkers: a page to read the article and its findings side by side ({@link HtmlReport}). */
    HTML(Scope.ARTICLE, ".report.html", HtmlReport::write),
    /** For code scanning: SARIF 2.1.0 ({@link SarifLog}). */
    SARIF(Scope.RUN, "deskcheck.sarif", SarifLog::write),
    /** For build servers: JUnit's XML ({@link JunitXml}). */
    JUNIT(Scope.RUN, "deskcheck.junit.xml", JunitXml::write),
    /** For the log of a GitHub workflow ({@link GithubCommands}). */
    GITHUB(Scope.RUN, "deskcheck.github.txt", GithubCommands::write),
    /** For GitLab's merge requests ({@link GitlabCodeQuality}). */
    GITLAB(Scope.RUN, "deskcheck.gitlab.json", GitlabCodeQuality::write);

    /** What one file of a format is about. */
    public enum Scope {
        /** One article; the file's name begins with the article's. */
        ARTICLE,
        /** All articles of a run. */
        RUN
    }

    private interface Writer {
        void write(CheckRun run, Appendable out) throws IOException;
    }

    private final Scope scope;
    private final String fileName;
    private final Writer writer;

    Format(Scope scope, String fileName, Writer writer) {
        this.scope = scope;
        this.fileName = fileName;
        this.writer = writer;
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

    public Scope scope() {
        return scope;
    }

    /**
     * The reports of a run: one for each article, or one for all, which is there even when there is nothing
     * to tell.
     */
    public List<Report> reports(CheckRun run) {
        return switch (scope) {
            case RUN -> List.of(new Report(fileName, out -> writer.write(run, out)));
            case ARTICLE ->
                run.articles().stream()
                        .map(article -> new Report(
                                article.claims().name() + fileName, out -> writer.write(run.only(article), out)))
                        .toList();
        };
    }
}
