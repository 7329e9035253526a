package org.deskcheck.ingest;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/** The object that a claims file has for each attribution. */
final class AttributionFields {

    static final List<String> NAMES = List.of(
            "id",
            "source",
            "cue",
            "content",
            "resolved_source",
            "source_kind",
            "account",
            "quotation",
            "via",
            "cue_text",
            "stance",
            "probability");

    private AttributionFields() {}

    /** @param text the article's, if the file has it */
    static Attribution read(Fields fields, @Nullable String text) {
        int length = text == null ? Integer.MAX_VALUE : text.length();
        String id = fields.requiredText("id");
        if (fields.text("id").isPresent() && id.isBlank()) {
            fields.complain("id", "The id is empty.", "Give each attribution an id of its own.");
        }
        if (!fields.has("source_kind")) {
            fields.complain(
                    "source_kind",
                    "The field \"source_kind\" is missing.",
                    "Add \"source_kind\": \"NAMED\" or another kind.");
        }
        SourceKind kind = fields.constant("source_kind", SourceKind.class).orElse(SourceKind.UNSPECIFIED);
        List<Span> cue = fields.spans("cue", length, "the text");
        return new Attribution(
                id,
                fields.spans("source", length, "the text"),
                cue,
                fields.spans("content", length, "the text"),
                new Source(name(fields, kind), kind, fields.text("account").orElse(null)),
                fields.text("cue_text").orElse(text == null ? "" : words(text, cue)),
                fields.constant("quotation", Quotation.class).orElse(Quotation.INDIRECT),
                fields.constant("stance", Stance.class).orElse(Stance.ASSERTS),
                fields.share("probability").orElse(1.0),
                fields.text("via").orElse(null));
    }

    /** Complains unless {@code via} leads to another attribution, and from there to an end. */
    static void checkCarrier(Fields fields, String id, Map<String, Attribution> attributions) {
        String via = fields.text("via").orElse(null);
        if (via != null && !attributions.containsKey(via)) {
            fields.complain("via", "There is no attribution \"" + via + "\".", "Name the id of one, or null.");
        }
        Set<String> passed = new HashSet<>();
        while (via != null && passed.add(via)) {
            if (via.equals(id)) {
                fields.complain(
                        "via",
                        "The attribution \"" + id + "\" carries itself.",
                        "Name the one that carries it, or null.");
                return;
            }
            Attribution carrier = attributions.get(via);
            via = carrier == null ? null : carrier.via();
        }
    }

    /** Nobody stands behind an agentless report; everything else has a name. */
    private static String name(Fields fields, SourceKind kind) {
        boolean nameless = kind == SourceKind.UNSPECIFIED || kind == SourceKind.AUTHOR;
        return nameless ? fields.text("resolved_source").orElse("") : fields.requiredText("resolved_source");
    }

    private static String words(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
