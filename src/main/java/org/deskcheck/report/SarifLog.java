package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.Problem;
import org.deskcheck.model.RuleCard;
import org.deskcheck.model.Severity;

/**
 * A run as a SARIF log: OASIS Static Analysis Results Interchange Format, version 2.1.0. Columns and offsets
 * count UTF-16 code units. Files are named relative to {@code %SRCROOT%}, the folder in which the program ran.
 */
final class SarifLog implements RunWriter {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final JsonReport report;
    private final JsonGenerator json;
    private final SarifLocations locations;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    SarifLog(RunHeader run, Appendable out) throws IOException {
        this.report = new JsonReport(out);
        this.json = report.generator();
        this.locations = new SarifLocations(json);
        for (RuleCard rule : run.allRules()) {
            ruleIndex.put(rule.id(), ruleIndex.size());
        }
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        SarifTool.write(run, json);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeFieldName("newlineSequences");
        json.writeArray(new String[] {"\r\n", "\n", "\r"}, 0, 3);
        json.writeArrayFieldStart("results");
    }

    @Override
    public void article(RenderedArticle article) throws IOException {
        for (Result result : article.results().results()) {
            result(result);
        }
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem); // They stand in another array than the results.
    }

    @Override
    public void end() throws IOException {
        json.writeEndArray();
        invocation();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        report.end();
    }

    private void invocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", problems.isEmpty());
        if (!problems.isEmpty()) {
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (Problem problem : problems) {
                notification(problem);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notification(Problem problem) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "error");
        message(problem.found() + " " + problem.mend());
        json.writeArrayFieldStart("locations");
        locations.write(problem);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void result(Result result) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", result.ruleId());
        Integer rule = ruleIndex.get(result.ruleId());
        if (rule != null) {
            json.writeNumberField("ruleIndex", rule);
        }
        json.writeStringField("level", level(result.severity()));
        message(result.fullMessage());
        json.writeArrayFieldStart("locations");
        locations.write(result);
        json.writeEndArray();
        if (result.other() != null) {
            json.writeArrayFieldStart("relatedLocations");
            locations.write(result.other());
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("deskcheckWords/v1", result.fingerprint());
        // GitHub looks at this one alone, and makes up one from the line if it is missing: in news copy a line
        // is a paragraph with many claims.
        json.writeStringField("primaryLocationLineHash", result.fingerprint());
        json.writeEndObject();
        standing(result.standing());
        properties(result);
        json.writeEndObject();
    }

    // Without a baseline nothing is known of what was there before, so a finding that counts says nothing.
    private void standing(Standing standing) throws IOException {
        if (standing.kind() == Standing.Kind.BASELINED) {
            json.writeStringField("baselineState", "unchanged");
        }
        if (!standing.counts()) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField(
                    "justification",
                    standing.kind() == Standing.Kind.BASELINED ? standing.sentence() : standing.reason());
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private void properties(Result result) throws IOException {
        CitedClaim claim = result.claim();
        if (claim == null) {
            return;
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("claim_id", claim.id());
        json.writeStringField("source", claim.source());
        json.writeStringField("account", claim.account());
        if (result.other() != null) {
            json.writeStringField("other_claim_id", result.other().id());
        }
        if (result.kind() != null) {
            json.writeStringField("kind", result.kind().name());
        }
        json.writeEndObject();
    }

    private void message(String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", plain(text));
        json.writeEndObject();
    }

    /** A text as a plain text message: what looks like an embedded link (section 3.11.6) is none. */
    static String plain(String text) {
        return text.replaceAll("\\[(?=[^\\[\\]]*\\]\\()", "\\\\[");
    }

    static String level(Severity severity) {
        return switch (severity) {
            case INFO -> "note";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
