package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.deskcheck.model.ClaimSet;
import org.jspecify.annotations.Nullable;

/**
 * Findings and claims for other programs: a line of JSON for each article. The keys, in this order:
 *
 * <ul>
 *   <li>{@code article}, {@code path}: the article's name and file
 *   <li>{@code findings}, in the order of the text, each with {@code rule_id}, {@code severity} ({@code info},
 *       {@code warning}, {@code error}), {@code line} and {@code column} (from 1), {@code span}
 *       ({@code [start, end]} in UTF-16 code units, or null), {@code message}, {@code claim_id},
 *       {@code other_claim_id} (or null), {@code kind} of a contradiction ({@code NUMBER}, {@code DENIAL},
 *       {@code OPPOSITE}, or null), {@code fingerprint} ({@link Fingerprint}), {@code standing} ({@code new},
 *       {@code baselined} or {@code suppressed}) and {@code reason}, where it was suppressed for one
 *   <li>{@code attributions} and {@code claims} as {@link ClaimsJson} has them
 * </ul>
 *
 * Keys may be added, but none is taken away or changes its meaning within a major version.
 */
final class FindingsJson {

    private FindingsJson() {}

    static void write(ClaimSet claims, ArticleResults article, Appendable out) throws IOException {
        out.append(Json.line(json -> {
                    json.writeStartObject();
                    json.writeStringField("article", article.name());
                    json.writeStringField("path", article.portablePath());
                    json.writeArrayFieldStart("findings");
                    for (Result result : article.results()) {
                        write(result, json);
                    }
                    json.writeEndArray();
                    ClaimsJson.writeClaims(claims, json);
                    json.writeEndObject();
                }))
                .append('\n');
    }

    private static void write(Result result, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule_id", result.ruleId());
        json.writeStringField("severity", result.severity().label());
        json.writeNumberField("line", result.region().start().line());
        json.writeNumberField("column", result.region().start().column());
        json.writeFieldName("span");
        ClaimsJson.span(result.region().span(), json);
        json.writeStringField("message", result.message());
        json.writeStringField("claim_id", id(result.claim()));
        json.writeStringField("other_claim_id", id(result.other()));
        json.writeStringField(
                "kind", result.kind() == null ? null : result.kind().name());
        json.writeStringField("fingerprint", result.fingerprint());
        json.writeStringField("standing", result.standing().kind().label());
        if (!result.standing().reason().isEmpty()) {
            json.writeStringField("reason", result.standing().reason());
        }
        json.writeEndObject();
    }

    private static @Nullable String id(@Nullable CitedClaim claim) {
        return claim == null ? null : claim.id();
    }
}
