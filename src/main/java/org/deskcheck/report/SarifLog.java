package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Problem;
import org.deskcheck.model.Severity;

/**
 * A run as a SARIF log: OASIS Static Analysis Results Interchange Format, version 2.1.0. Columns and offsets
 * count UTF-16 code units. Files are named relative to {@code %SRCROOT%}, the folder in which the program ran.
 */
final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final CheckRun run;
    private final SarifLocations locations;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final JsonGenerator json;

    private SarifLog(CheckRun run, JsonGenerator json) {
        this.run = run;
        this.json = json;
        this.locations = new SarifLocations(run, json);
        for (int i = 0; i < run.rules().size(); i++) {
            ruleIndex.put(run.rules().get(i).id(), i);
        }
    }

    static void write(CheckRun run, Appendable out) throws IOException {
        Json.indented(json -> new SarifLog(run, json).write(), out);
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        SarifTool.write(run, json);
        invocation();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeFieldName("newlineSequences");
        json.writeArray(new String[] {"\r\n", "\n", "\r"}, 0, 3);
        json.writeArrayFieldStart("results");
        for (CheckedArticle article : run.articles()) {
            results(article.findings());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void invocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", run.problems().isEmpty());
        if (!run.problems().isEmpty()) {
            json.writeArrayFieldStart("toolExecutionNotifications");
            for (Problem problem : run.problems()) {
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
        message(FindingText.of(problem));
        json.writeArrayFieldStart("locations");
        locations.write(problem);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void results(List<Finding> findings) throws IOException {
        List<String> fingerprints = Fingerprint.of(findings);
        for (int i = 0; i < findings.size(); i++) {
            result(findings.get(i), fingerprints.get(i));
        }
    }

    private void result(Finding finding, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.ruleId());
        Integer rule = ruleIndex.get(finding.ruleId());
        if (rule != null) {
            json.writeNumberField("ruleIndex", rule);
        }
        json.writeStringField("level", level(finding.severity()));
        message(FindingText.of(finding));
        json.writeArrayFieldStart("locations");
        locations.write(finding);
        json.writeEndArray();
        Claim other = finding.other();
        if (other != null) {
            json.writeArrayFieldStart("relatedLocations");
            locations.write(other);
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("deskcheckWords/v1", fingerprint);
        // GitHub looks at this one alone, and makes up one from the line if it is missing: in news copy a line
        // is a paragraph with many claims.
        json.writeStringField("primaryLocationLineHash", fingerprint);
        json.writeEndObject();
        properties(finding);
        json.writeEndObject();
    }

    private void properties(Finding finding) throws IOException {
        Claim claim = finding.claim();
        if (claim == null) {
            return;
        }
        json.writeObjectFieldStart("properties");
        json.writeStringField("claim_id", claim.id());
        json.writeStringField("source", ClaimsTable.source(claim));
        json.writeStringField("account", claim.account());
        if (finding.other() != null) {
            json.writeStringField("other_claim_id", finding.other().id());
        }
        if (finding.kind() != null) {
            json.writeStringField("kind", finding.kind().name());
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
