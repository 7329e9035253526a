package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.deskcheck.model.RuleCard;

/** The part of a SARIF log that introduces the program and its rules. */
final class SarifTool {

    private SarifTool() {}

    static void write(RunHeader run, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Deskcheck");
        json.writeStringField("version", run.version());
        json.writeArrayFieldStart("rules");
        for (RuleCard rule : run.allRules()) {
            write(rule, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(RuleCard rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        json.writeStringField("name", rule.title());
        text("shortDescription", rule.title(), json);
        text("fullDescription", rule.rationale().isEmpty() ? rule.title() : rule.rationale(), json);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", help(rule, "Guideline: "));
        json.writeStringField("markdown", help(rule, "**Guideline:** "));
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifLog.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        int folder = rule.file().indexOf('/');
        if (folder > 0) {
            json.writeString(rule.file().substring(0, folder));
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(String field, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String help(RuleCard rule, String label) {
        String why = rule.rationale().isEmpty() ? rule.title() : rule.rationale();
        return rule.guideline().isEmpty() ? why : why + "\n\n" + label + rule.guideline();
    }
}
