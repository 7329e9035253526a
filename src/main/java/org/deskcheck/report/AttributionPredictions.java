package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Span;

/**
 * The attributions of an article in the form that scorers of attribution read: one JSON object a line,
 * {@code {"id":…,"attributions":[{"source":[[s,e]],"cue":…,"content":…}]}}, offsets in code points.
 */
public final class AttributionPredictions {

    private static final JsonFactory JSON = new JsonFactory();

    private AttributionPredictions() {}

    /**
     * The line of one article, without a line ending.
     *
     * @param id what the scorer calls the article
     * @param text the text that the attributions point into
     */
    public static String line(String id, List<Attribution> attributions, String text) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeArrayFieldStart("attributions");
            for (Attribution attribution : attributions) {
                json.writeStartObject();
                role("source", attribution.source(), text, json);
                role("cue", attribution.cue(), text, json);
                role("content", attribution.content(), text, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is written but a string", e);
        }
        return line.toString();
    }

    private static void role(String role, List<Span> spans, String text, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(role);
        for (Span span : spans) {
            int start = text.codePointCount(0, span.start());
            json.writeArray(new int[] {start, start + text.codePointCount(span.start(), span.end())}, 0, 2);
        }
        json.writeEndArray();
    }
}
