package org.deskcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Finding;
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
 *       {@code OPPOSITE}, or null) and {@code fingerprint} ({@link Fingerprint})
 *   <li>{@code attributions} and {@code claims} as {@link ClaimsJson} has them
 * </ul>
 *
 * Keys may be added, but none is taken away or changes its meaning within a major version.
 */
final class FindingsJson {

    private FindingsJson() {}

    static void write(CheckRun run, Appendable out) throws IOException {
        for (CheckedArticle article : run.articles()) {
            out.append(Json.line(json -> write(article, json))).append('\n');
        }
    }

    private static void write(CheckedArticle article, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", article.claims().name());
        json.writeStringField("path", article.path());
        json.writeArrayFieldStart("findings");
        List<String> fingerprints = Fingerprint.of(article.findings());
        for (int i = 0; i < fingerprints.size(); i++) {
            write(article.findings().get(i), fingerprints.get(i), json);
        }
        json.writeEndArray();
        ClaimsJson.writeClaims(article.claims(), json);
        json.writeEndObject();
    }

    private static void write(Finding finding, String fingerprint, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule_id", finding.ruleId());
        json.writeStringField("severity", finding.severity().label());
        json.writeNumberField("line", finding.position().line());
        json.writeNumberField("column", finding.position().column());
        json.writeFieldName("span");
        ClaimsJson.span(finding.span(), json);
        json.writeStringField("message", finding.message());
        json.writeStringField("claim_id", id(finding.claim()));
        json.writeStringField("other_claim_id", id(finding.other()));
        json.writeStringField(
                "kind", finding.kind() == null ? null : finding.kind().name());
        json.writeStringField("fingerprint", fingerprint);
        json.writeEndObject();
    }

    private static @Nullable String id(@Nullable Claim claim) {
        return claim == null ? null : claim.id();
    }
}
