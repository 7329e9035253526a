package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.deskcheck.model.Finding;
import org.deskcheck.model.Position;
import org.deskcheck.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifLogTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<CheckRun> runs() {
        CheckedArticle withoutText = new CheckedArticle(Samples.FLOOD, List.of(Samples.CLASH));
        return Stream.of(
                FerrySample.run(),
                FerrySample.clean(),
                new CheckRun("", null, List.of(), List.of(withoutText), List.of(Samples.UNREADABLE)),
                new CheckRun("1", null, List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void a_log_is_valid_by_the_schema(CheckRun run) throws IOException {
        assertThat(schema().validate(log(run))).isEmpty();
    }

    @Test
    void the_schema_would_tell_what_is_wrong() throws IOException {
        String broken =
                FormatTest.written(Format.SARIF, FerrySample.run()).replace("\"startLine\" : 3", "\"startLine\" : 0");

        assertThat(schema().validate(JSON.readTree(broken))).isNotEmpty();
    }

    @Test
    void rules_come_with_their_help() throws IOException {
        JsonNode driver = log(FerrySample.run()).at("/runs/0/tool/driver");

        assertThat(driver.at("/rules/2")).isEqualTo(JSON.readTree("""
                {
                  "id": "ATTR-003",
                  "name": "Figure without a source",
                  "shortDescription": {"text": "Figure without a source"},
                  "fullDescription": {"text": "Readers want to know. So do we."},
                  "help": {
                    "text": "Readers want to know. So do we.\\n\\nGuideline: House guide: \\"sources\\"",
                    "markdown": "Readers want to know. So do we.\\n\\n**Guideline:** House guide: \\"sources\\""
                  },
                  "defaultConfiguration": {"level": "warning"},
                  "properties": {"tags": ["attribution"]}
                }
                """));
        assertThat(driver.get("version").asText()).isEqualTo("1.2.3");
    }

    @Test
    void a_result_names_the_place_and_the_other_claim() throws IOException {
        String fingerprint = Fingerprint.of(List.of(FerrySample.DENIAL)).get(0);

        assertThat(log(FerrySample.run()).at("/runs/0/results/2")).isEqualTo(JSON.readTree("""
                {
                  "ruleId": "ACCT-002",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {"text": "One side denies what the other asserts: ask both, 100%% sure or not. \
                The other claim (local news/ferry, second draft.txt:12) reads: \
                \u201CTwo million kroner were offered in April\u201D"},
                  "locations": [{"physicalLocation": {
                    "artifactLocation": {"uri": "local%%20news/ferry%%2C%%20second%%20draft.txt", "uriBaseId": "%%SRCROOT%%"},
                    "region": {"startLine": 7, "startColumn": 61, "endLine": 7, "endColumn": 88,
                      "charOffset": %d, "charLength": 27}}}],
                  "relatedLocations": [{"id": 1, "physicalLocation": {
                    "artifactLocation": {"uri": "local%%20news/ferry%%2C%%20second%%20draft.txt", "uriBaseId": "%%SRCROOT%%"},
                    "region": {"startLine": 12, "startColumn": 1, "endLine": 12, "endColumn": 41,
                      "charOffset": %d, "charLength": 40}},
                    "message": {"text": "Two million kroner were offered in April"}}],
                  "partialFingerprints": {"deskcheckWords/v1": "%s", "primaryLocationLineHash": "%s"},
                  "properties": {"claim_id": "c-never", "source": "Pia Lund", "account": "company",
                    "other_claim_id": "c-offered", "kind": "DENIAL"}
                }
                """.formatted(
                        FerrySample.span("We were never").start(),
                        FerrySample.span("Two million").start(),
                        fingerprint,
                        fingerprint)));
    }

    @Test
    void a_finding_about_the_whole_article_points_to_its_beginning() throws IOException {
        JsonNode silent = log(FerrySample.run()).at("/runs/0/results/0");

        assertThat(silent.get("level").asText()).isEqualTo("note");
        assertThat(silent.at("/locations/0/physicalLocation/region"))
                .isEqualTo(JSON.readTree("{\"startLine\":1,\"startColumn\":1}"));
    }

    @Test
    void what_could_not_be_checked_makes_the_run_unsuccessful() throws IOException {
        CheckRun run = new CheckRun("1", null, List.of(), List.of(), List.of(Samples.UNREADABLE));

        JsonNode invocation = log(run).at("/runs/0/invocations/0");

        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asText())
                .isEqualTo("This is no UTF-8, 50% of it. Save it as UTF-8.");
    }

    @Test
    void words_of_the_copy_do_not_turn_into_links() throws IOException {
        Finding found = new Finding(
                "NEW-1",
                Severity.ERROR,
                "\u00E4.txt",
                null,
                null,
                null,
                null,
                new Position(1, 1),
                "Mind [sic] and [the claim](1).");
        CheckRun run = new CheckRun(
                "1", null, List.of(), List.of(new CheckedArticle(Samples.FLOOD, List.of(found))), List.of());

        JsonNode result = log(run).at("/runs/0/results/0");

        assertThat(result.at("/message/text").asText()).isEqualTo("Mind [sic] and \\[the claim](1).");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                        .asText())
                .isEqualTo("%C3%A4.txt");
        assertThat(result.has("ruleIndex")).isFalse();
    }

    private static JsonNode log(CheckRun run) throws IOException {
        return JSON.readTree(FormatTest.written(Format.SARIF, run));
    }

    /** The schema of SARIF 2.1.0 as SchemaStore publishes it, taken from the npm package {@code @microsoft/jest-sarif}. */
    private static JsonSchema schema() throws IOException {
        try (InputStream in = SarifLogTest.class.getResourceAsStream("sarif-2.1.0.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V4).getSchema(Objects.requireNonNull(in));
        }
    }
}
