package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an article as one line of JSON, the form in which other programs take them and in which
 * they may hand in their own. A claim is carried by what its attribution's {@code via} names. Spans are
 * {@code [start, end]} in UTF-16 code units; those of quantities and dates count from the first character
 * of the claim's text. What is not known is {@code null}.
 */
public final class ClaimsJson {

    private ClaimsJson() {}

    /** The line, without a line ending. */
    public static String line(ClaimSet claims) {
        try {
            return Json.line(json -> {
                json.writeStartObject();
                json.writeStringField("article", claims.name());
                writeClaims(claims, json);
                json.writeEndObject();
            });
        } catch (IOException e) {
            throw new IllegalStateException("Nothing is written but a string", e);
        }
    }

    /** The fields {@code attributions} and {@code claims} of an object that has been begun. */
    static void writeClaims(ClaimSet claims, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("attributions");
        for (Attribution attribution : claims.attributions()) {
            write(attribution, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("claims");
        for (Claim claim : claims.claims()) {
            write(claim, json);
        }
        json.writeEndArray();
    }

    private static void write(Attribution attribution, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", attribution.id());
        spans("source", attribution.source(), json);
        spans("cue", attribution.cue(), json);
        spans("content", attribution.content(), json);
        json.writeStringField("resolved_source", attribution.by().name());
        json.writeStringField("source_kind", attribution.by().kind().name());
        json.writeStringField("account", attribution.by().party());
        json.writeStringField("quotation", attribution.quotation().name());
        json.writeStringField("cue_text", attribution.cueText());
        json.writeStringField("stance", attribution.stance().name());
        json.writeNumberField("probability", attribution.probability());
        json.writeStringField("via", attribution.via());
        json.writeEndObject();
    }

    private static void write(Claim claim, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id());
        json.writeFieldName("span");
        span(claim.span(), json);
        json.writeStringField("text", claim.text());
        json.writeStringField(
                "attribution",
                claim.attribution() == null ? null : claim.attribution().id());
        json.writeStringField("account", claim.account());
        json.writeStringField("section", claim.section());
        json.writeStringField("place", claim.place().name());
        json.writeStringField("stance", claim.stance().name());
        json.writeStringField("quotation", claim.quotation().name());
        json.writeStringField("polarity", claim.polarity().name());
        strings("hedges", claim.hedges(), json);
        json.writeArrayFieldStart("quantities");
        for (Quantity quantity : claim.quantities()) {
            write(quantity, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("dates");
        for (DateMention date : claim.dates()) {
            write(date, json);
        }
        json.writeEndArray();
        strings("kinds", claim.kinds().stream().sorted().map(Enum::name).toList(), json);
        json.writeStringField("need", claim.need().name());
        json.writeEndObject();
    }

    private static void write(Quantity quantity, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", quantity.text());
        json.writeFieldName("span");
        span(quantity.span(), json);
        json.writeStringField("comparator", quantity.comparator().name());
        json.writeNumberField("value", quantity.value());
        json.writeNumberField("upper", quantity.upper());
        json.writeStringField("measure", quantity.measure());
        json.writeStringField("thing", quantity.thing());
        json.writeEndObject();
    }

    private static void write(DateMention date, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("text", date.text());
        json.writeFieldName("span");
        span(date.span(), json);
        json.writeStringField("from", date.from() == null ? null : date.from().toString());
        json.writeStringField("to", date.to() == null ? null : date.to().toString());
        json.writeEndObject();
    }

    private static void strings(String field, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void spans(String field, List<Span> spans, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Span span : spans) {
            span(span, json);
        }
        json.writeEndArray();
    }

    static void span(@Nullable Span span, JsonGenerator json) throws IOException {
        if (span == null) {
            json.writeNull();
        } else {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
    }
}
