package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.deskcheck.model.Position;
import org.deskcheck.model.Problem;
import org.jspecify.annotations.Nullable;

/** The places that a SARIF log names. */
final class SarifLocations {

    private final JsonGenerator json;

    SarifLocations(JsonGenerator json) {
        this.json = json;
    }

    void write(Result result) throws IOException {
        json.writeStartObject();
        physicalLocation(result.path(), result.region());
        json.writeEndObject();
    }

    void write(CitedClaim other) throws IOException {
        json.writeStartObject();
        json.writeNumberField("id", 1);
        physicalLocation(other.path(), other.region());
        json.writeObjectFieldStart("message");
        json.writeStringField("text", SarifLog.plain(other.text()));
        json.writeEndObject();
        json.writeEndObject();
    }

    void write(Problem problem) throws IOException {
        Position position = problem.position();
        json.writeStartObject();
        physicalLocation(problem.path(), position == null ? null : new Region(position, null, null));
        json.writeEndObject();
    }

    private void physicalLocation(String path, @Nullable Region region) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", UriReference.of(path));
        json.writeStringField("uriBaseId", "%SRCROOT%");
        json.writeEndObject();
        if (region != null) {
            region(region);
        }
        json.writeEndObject();
    }

    private void region(Region region) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", region.start().line());
        json.writeNumberField("startColumn", region.start().column());
        if (region.end() != null && region.span() != null) {
            json.writeNumberField("endLine", region.end().line());
            json.writeNumberField("endColumn", region.end().column());
            json.writeNumberField("charOffset", region.span().start());
            json.writeNumberField("charLength", region.span().length());
        }
        json.writeEndObject();
    }
}
