package org.deskcheck.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses one JSON value out of a file. */
final class JsonText {

    /** Jackson refuses deeper nesting than 1000 levels, so that recursion is safe here. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** Jackson repeats where an object began, counted from the wrong line. */
    private static final Pattern START_MARKER =
            Pattern.compile("\\s*\\((?:for \\w+ starting|start marker) at \\[Source[^\\]]*]\\)");

    private final int base;
    private final Complaints complaints;

    private JsonText(int base, Complaints complaints) {
        this.base = base;
        this.complaints = complaints;
    }

    /** The value in {@code file[from, to)}; empty, and complained of, if it is not exactly one. */
    static Optional<Json> parse(String file, int from, int to, Complaints complaints) {
        JsonText reader = new JsonText(from, complaints);
        try (JsonParser parser = FACTORY.createParser(file.substring(from, to))) {
            parser.nextToken();
            Json value = reader.value(parser);
            if (parser.nextToken() != null) {
                complaints.add(
                        reader.at(parser),
                        "Something follows the end of the JSON object.",
                        "Keep one object, or write one on each line of a .jsonl file.");
                return Optional.empty();
            }
            return Optional.of(value);
        } catch (JsonProcessingException e) {
            long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
            int at = (int) Math.max(from, Math.min(to, from + offset));
            complaints.add(
                    at,
                    "This is not valid JSON: " + withFullStop(e.getOriginalMessage()),
                    "Correct it here or just before.");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    private Json value(JsonParser parser) throws IOException {
        int at = at(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Json.Members(at, members(parser));
            case START_ARRAY -> new Json.Items(at, items(parser));
            case VALUE_STRING -> new Json.Text(at, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Number(at, parser.getText());
            case VALUE_TRUE -> new Json.Truth(at, true);
            case VALUE_FALSE -> new Json.Truth(at, false);
            default -> new Json.Nothing(at);
        };
    }

    private Map<String, Json.Member> members(JsonParser parser) throws IOException {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameAt = at(parser);
            parser.nextToken();
            if (members.put(name, new Json.Member(nameAt, value(parser))) != null) {
                complaints.add(nameAt, "The field \"" + name + "\" is given twice in one object.", "Keep one of them.");
            }
        }
        return members;
    }

    private List<Json> items(JsonParser parser) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return items;
    }

    private int at(JsonParser parser) {
        return base + (int) parser.currentTokenLocation().getCharOffset();
    }

    private static String withFullStop(String message) {
        String line = START_MARKER
                .matcher(message.lines().findFirst().orElse(""))
                .replaceAll("")
                .strip();
        return line.endsWith(".") ? line : line + ".";
    }
}
