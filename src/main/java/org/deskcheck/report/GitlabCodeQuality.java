package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Severity;

/**
 * Findings as a code quality report of GitLab, the part of Code Climate's format that merge requests show:
 * an array of {@code description}, {@code check_name}, {@code fingerprint}, {@code severity} and
 * {@code location}. Errors are {@code major}, warnings {@code minor}; what could not be checked is
 * {@code critical}.
 */
final class GitlabCodeQuality {

    private final RuleTitles titles;
    private final Regions regions;
    private final JsonGenerator json;

    private GitlabCodeQuality(CheckRun run, JsonGenerator json) {
        this.titles = new RuleTitles(run);
        this.regions = new Regions(run);
        this.json = json;
    }

    static void write(CheckRun run, Appendable out) throws IOException {
        Json.indented(
                json -> {
                    GitlabCodeQuality report = new GitlabCodeQuality(run, json);
                    json.writeStartArray();
                    for (CheckedArticle article : run.articles()) {
                        report.findings(article.findings());
                    }
                    for (Problem problem : run.problems()) {
                        report.problem(problem);
                    }
                    json.writeEndArray();
                },
                out);
    }

    private void findings(List<Finding> findings) throws IOException {
        List<String> fingerprints = Fingerprint.of(findings);
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String description = titles.of(finding.ruleId()) + ": " + FindingText.of(finding);
            issue(description, finding.ruleId(), fingerprints.get(i), severity(finding.severity()));
            Region region = regions.of(finding);
            location(finding.article(), region.start().line(), region.lastLine());
        }
    }

    private void problem(Problem problem) throws IOException {
        String description = FindingText.of(problem);
        String path = ArticleNames.portable(problem.path());
        issue(description, "not-checked", Fingerprint.digest(path + "\n" + description), "critical");
        Position position = problem.position();
        int line = position == null ? 1 : position.line();
        location(path, line, line);
    }

    private void issue(String description, String check, String fingerprint, String severity) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", description);
        json.writeStringField("check_name", check);
        json.writeStringField("fingerprint", fingerprint);
        json.writeStringField("severity", severity);
    }

    private void location(String path, int first, int last) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("path", ArticleNames.portable(path));
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", first);
        json.writeNumberField("end", last);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case INFO -> "info";
            case WARNING -> "minor";
            case ERROR -> "major";
        };
    }
}
