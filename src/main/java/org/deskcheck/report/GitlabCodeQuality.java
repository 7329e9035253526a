package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Severity;

/**
 * Findings that count as a code quality report of GitLab, the part of Code Climate's format that merge requests show:
 * an array of {@code description}, {@code check_name}, {@code fingerprint}, {@code severity} and
 * {@code location}. Errors are {@code major}, warnings {@code minor}; what could not be checked is
 * {@code critical}.
 */
final class GitlabCodeQuality implements RunWriter {

    private final RuleTitles titles;
    private final JsonReport report;
    private final JsonGenerator json;

    GitlabCodeQuality(RunHeader run, Appendable out) throws IOException {
        this.titles = new RuleTitles(run);
        this.report = new JsonReport(out);
        this.json = report.generator();
        json.writeStartArray();
    }

    @Override
    public void article(RenderedArticle article) throws IOException {
        for (Result result : article.results().results()) {
            if (result.standing().counts()) {
                String description = titles.of(result.ruleId()) + ": " + result.fullMessage();
                issue(description, result.ruleId(), result.fingerprint(), severity(result.severity()));
                Region region = result.region();
                location(result.path(), region.start().line(), region.lastLine());
            }
        }
    }

    @Override
    public void problem(Problem problem) throws IOException {
        String description = problem.found() + " " + problem.mend();
        String path = ArticleNames.portable(problem.path());
        issue(description, "not-checked", Fingerprint.digest(path + "\n" + description), "critical");
        Position position = problem.position();
        int line = position == null ? 1 : position.line();
        location(path, line, line);
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        report.end();
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
