package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.SourceNeed;
import org.deskcheck.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema that ships accepts what the reader accepts, and refuses what it refuses. */
class ClaimsSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode schemaText() throws IOException {
        try (InputStream in = ClaimsSchemaTest.class.getResourceAsStream("/org/deskcheck/claims.schema.json")) {
            return JSON.readTree(in);
        }
    }

    private static boolean schemaAccepts(String json) throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schemaText());
        return schema.validate(JSON.readTree(json)).isEmpty();
    }

    private static boolean readerAccepts(String json) {
        return Read.reading(DocumentType.CLAIMS_JSON, json).problems().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'article': 'a', 'claims': []}",
                "{'article': 'a/b c.d', 'text': null, 'attributions': null, 'claims': []}",
                "{'article': 'a', 'claims': [{'text': 'b', 'id': null, 'span': null, 'hedges': null, 'place': null,"
                        + " 'kinds': null, 'need': null}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'span': [0, 2.0], 'hedges': ['c'], 'kinds': ['RESEARCH'],"
                        + " 'need': 'HIGH'}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'quantities': [{'text': '5', 'value': 5e3, 'upper': null,"
                        + " 'span': null}]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'dates': [{'text': 'May', 'from': '2026-05-01', 'to':"
                        + " null}]}]}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'UNSPECIFIED', 'resolved_source':"
                        + " null}], 'claims': []}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'NAMED', 'resolved_source': ''}],"
                        + " 'claims': []}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'AUTHOR', 'source': [], 'cue': null}],"
                        + " 'claims': []}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'AUTHOR', 'probability': 0.25}, {'id':"
                        + " 'y', 'source_kind': 'AUTHOR', 'probability': null}], 'claims': []}",
            })
    void bothAccept(String json) throws IOException {
        assertThat(Read.problems(DocumentType.CLAIMS_JSON, quoted(json))).isEmpty();
        assertThat(schemaAccepts(quoted(json))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "'text'",
                "{}",
                "{'article': '', 'claims': []}",
                "{'article': '../b', 'claims': []}",
                "{'article': '/b', 'claims': []}",
                "{'article': 'b/', 'claims': []}",
                "{'article': 'b/./c', 'claims': []}",
                "{'article': 'a\\\\b', 'claims': []}",
                "{'article': null, 'claims': []}",
                "{'article': 'a', 'claims': null}",
                "{'article': 'a', 'claims': [], 'more': 1}",
                "{'article': 'a', 'text': 5, 'claims': []}",
                "{'article': 'a', 'claims': [{'text': null}]}",
                "{'article': 'a', 'claims': [{'text': '  '}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'id': ''}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'id': 5}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'more': 5}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'span': 5}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'span': [1]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'span': [1, 2, 3]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'span': [-1, 2]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'span': [1, 2.5]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'span': [1, '2']}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'span': [1, 99999999999]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'place': 'body'}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'polarity': true}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'hedges': 'c'}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'hedges': [5]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'kinds': ['X']}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'need': 'SOME'}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'kinds': [null]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'quantities': [{'value': 5}]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'quantities': [{'text': '5', 'value': null}]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'quantities': [{'text': '5', 'value': 5, 'unit': 'm'}]}]}",
                "{'article': 'a', 'claims': [{'text': 'b', 'dates': [{'text': 'May', 'from': '5/2026'}]}]}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'NAMED'}], 'claims': []}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'NAMED', 'resolved_source': null}],"
                        + " 'claims': []}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'resolved_source': 'b'}], 'claims': []}",
                "{'article': 'a', 'attributions': [{'id': ' ', 'source_kind': 'AUTHOR'}], 'claims': []}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'AUTHOR', 'cue': [5]}], 'claims': []}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'AUTHOR', 'cue': [[1]]}], 'claims': []}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'AUTHOR', 'probability': 1.1}],"
                        + " 'claims': []}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'AUTHOR', 'probability': -1}], 'claims':"
                        + " []}",
                "{'article': 'a', 'attributions': [{'id': 'x', 'source_kind': 'AUTHOR', 'probability': '1'}],"
                        + " 'claims': []}",
                "{'article': 'a', 'attributions': ['x'], 'claims': []}",
            })
    void bothRefuse(String json) throws IOException {
        assertThat(readerAccepts(quoted(json))).isFalse();
        assertThat(schemaAccepts(quoted(json))).isFalse();
    }

    @Test
    void knowsTheFieldsThatTheReaderKnows() throws IOException {
        JsonNode schema = schemaText();

        assertThat(names(schema)).isEqualTo(new TreeSet<>(ArticleFields.NAMES));
        assertThat(names(schema.at("/$defs/claim"))).isEqualTo(new TreeSet<>(ClaimFields.NAMES));
        assertThat(names(schema.at("/$defs/attribution"))).isEqualTo(new TreeSet<>(AttributionFields.NAMES));
    }

    @ParameterizedTest
    @CsvSource({
        "/$defs/quotation/enum, Quotation",
        "/$defs/stance/enum, Stance",
        "/$defs/attribution/properties/source_kind/enum, SourceKind",
        "/$defs/claim/properties/polarity/enum, Polarity",
        "/$defs/claim/properties/kinds/items/enum, ClaimKind",
        "/$defs/claim/properties/need/enum, SourceNeed",
        "/$defs/quantity/properties/comparator/enum, Comparator",
    })
    void knowsTheConstantsOfTheModel(String pointer, String type) throws IOException {
        List<? extends Class<? extends Enum<?>>> types = List.of(
                Quotation.class,
                Stance.class,
                SourceKind.class,
                Polarity.class,
                ClaimKind.class,
                SourceNeed.class,
                Comparator.class);
        Stream<String> constants = types.stream()
                .filter(known -> known.getSimpleName().equals(type))
                .flatMap(known -> Stream.of(known.getEnumConstants()))
                .map(Enum::name);
        List<String> listed = JSON.convertValue(
                schemaText().at(pointer), JSON.getTypeFactory().constructCollectionType(List.class, String.class));

        assertThat(listed.stream().filter(name -> name != null)).containsExactlyElementsOf(constants.toList());
    }

    private static TreeSet<String> names(JsonNode definition) {
        TreeSet<String> names = new TreeSet<>();
        definition.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
