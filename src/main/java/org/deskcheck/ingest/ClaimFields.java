package org.deskcheck.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimId;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Nearest;
import org.deskcheck.model.Position;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.jspecify.annotations.Nullable;

/** The objects that a claims file has for the claims of one article. */
final class ClaimFields {

    static final List<String> NAMES = List.of(
            "id",
            "span",
            "text",
            "attribution",
            "via",
            "account",
            "section",
            "place",
            "stance",
            "quotation",
            "polarity",
            "hedges",
            "quantities",
            "dates",
            "kinds",
            "check_worthiness");

    private final String path;
    private final @Nullable String article;
    private final @Nullable LineIndex lines;
    private final Map<String, Attribution> attributions;
    private final Function<String, Meaning> meaningOf;
    private final ClaimId ids = new ClaimId();
    private final Set<String> given = new HashSet<>();

    /** @param article the text that the claims stand in, if the file has it */
    ClaimFields(
            String path,
            @Nullable String article,
            Map<String, Attribution> attributions,
            Function<String, Meaning> meaningOf) {
        this.path = path;
        this.article = article;
        this.lines = article == null ? null : new LineIndex(article);
        this.attributions = attributions;
        this.meaningOf = meaningOf;
    }

    /** The claims by position; in file order if one has no span. */
    List<Claim> readAll(List<Fields> objects) {
        objects.forEach(this::noteId);
        List<Claim> claims = new ArrayList<>(objects.stream().map(this::read).toList());
        if (claims.stream().allMatch(claim -> claim.span() != null)) {
            claims.sort(Comparator.comparing(claim -> claim.span() == null ? new Span(0, 0) : claim.span()));
        }
        return claims;
    }

    private void noteId(Fields fields) {
        fields.text("id").ifPresent(id -> {
            if (id.isBlank()) {
                fields.complain("id", "The id is empty.", "Leave it out, and one is made.");
            } else if (!given.add(id)) {
                fields.complain("id", "Another claim has the id \"" + id + "\".", "Give each claim an id of its own.");
            }
        });
    }

    private Claim read(Fields fields) {
        String text = fields.requiredText("text");
        if (fields.text("text").isPresent() && text.isBlank()) {
            fields.complain("text", "The claim has no words.", "Quote them, or leave the claim out.");
        }
        int length = article == null ? Integer.MAX_VALUE : article.length();
        Span span = fields.span("span", length, "the text").orElse(null);
        Attribution attribution = attribution(fields, "attribution");
        Attribution via = attribution(fields, "via");
        if (via == null && attribution != null && attribution.via() != null) {
            via = attributions.get(attribution.via());
        }
        String party = attribution == null ? null : attribution.by().party();
        return new Claim(
                fields.text("id").orElseGet(() -> newId(text, attribution)),
                path,
                span,
                span == null || lines == null ? new Position(1, 1) : lines.position(span.start()),
                text,
                attribution,
                via,
                fields.text("account").orElse(party == null ? Claim.AUTHOR_ACCOUNT : party),
                fields.text("section").orElse(""),
                fields.constant("place", Claim.Place.class).orElse(Claim.Place.BODY),
                fields.constant("stance", Stance.class)
                        .orElse(attribution == null ? Stance.ASSERTS : attribution.stance()),
                fields.constant("quotation", Quotation.class)
                        .orElse(attribution == null ? Quotation.NONE : attribution.quotation()),
                MeaningFields.read(fields, text, meaningOf));
    }

    private @Nullable Attribution attribution(Fields fields, String name) {
        String id = fields.text(name).orElse(null);
        if (id != null && !attributions.containsKey(id)) {
            fields.complain(
                    name,
                    "There is no attribution \"" + id + "\".",
                    Nearest.name(id, attributions.keySet())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Name the id of one, or null."));
        }
        return id == null ? null : attributions.get(id);
    }

    private String newId(String text, @Nullable Attribution attribution) {
        String id;
        do {
            id = ids.next(text, attribution == null ? "" : attribution.by().name());
        } while (!given.add(id));
        return id;
    }
}
