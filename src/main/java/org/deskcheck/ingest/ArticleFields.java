package org.deskcheck.ingest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.deskcheck.model.Article;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Section;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;

/** The object that a claims file has for each article. */
final class ArticleFields {

    static final List<String> NAMES = List.of("article", "text", "attributions", "claims");

    /** Reports are files; their names must stay in the folder for reports. */
    private static final Pattern SAFE_NAME =
            Pattern.compile("(?!/)(?!(?:.*/)?\\.{1,2}(?:/|$))[^\\\\\\p{Cntrl}]*[^/\\\\\\p{Cntrl}]");

    private final Fields fields;
    private final Complaints complaints;
    private final String name;

    private ArticleFields(Fields fields, Complaints complaints) {
        this.fields = fields;
        this.complaints = complaints;
        this.name = fields.requiredText("article");
        if (fields.text("article").isPresent() && !SAFE_NAME.matcher(name).matches()) {
            complainOfName(
                    "\"" + name + "\" cannot be part of a report's name.",
                    "Write it like \"talks\" or \"wire/talks\".");
        }
    }

    /** Empty, and complained of, if the value is no object. */
    static Optional<ArticleFields> of(Json json, Complaints complaints) {
        if (json instanceof Json.Members object) {
            return Optional.of(new ArticleFields(new Fields(object, "", NAMES, complaints), complaints));
        }
        complaints.add(
                json.at(),
                "Here stands " + json.described() + " instead of an object.",
                "Write {\"article\": \"…\", \"claims\": […]}, one for each article.");
        return Optional.empty();
    }

    String name() {
        return name;
    }

    void complainOfName(String found, String mend) {
        fields.complain("article", found, mend);
    }

    /**
     * Reads all of it; empty if anything is wrong with it.
     *
     * @param reportName see {@link ClaimSet#name()}
     * @param path see {@link ClaimSet#path()}
     */
    Optional<ClaimSet> read(String reportName, String path, Function<String, Meaning> meaningOf) {
        String text = fields.text("text").orElse(null);
        Map<String, Attribution> attributions = attributions(text);
        ClaimFields reader = new ClaimFields(path, text, attributions, meaningOf);
        if (!fields.has("claims")) {
            fields.complain("claims", "The field \"claims\" is missing.", "Add \"claims\": […].");
        }
        List<Claim> claims =
                reader.readAll(fields.objects("claims", ClaimFields.NAMES).orElse(List.of()));
        Article article = text == null ? null : article(reportName, path, text);
        return complaints.isEmpty()
                ? Optional.of(new ClaimSet(reportName, path, article, byPosition(attributions), claims))
                : Optional.empty();
    }

    private Map<String, Attribution> attributions(@Nullable String text) {
        Map<String, Attribution> attributions = new LinkedHashMap<>();
        Map<String, Fields> written = new LinkedHashMap<>();
        for (Fields each :
                fields.objects("attributions", AttributionFields.NAMES).orElse(List.of())) {
            Attribution attribution = AttributionFields.read(each, text);
            if (attributions.putIfAbsent(attribution.id(), attribution) == null) {
                written.put(attribution.id(), each);
            } else {
                each.complain(
                        "id",
                        "Another attribution has the id \"" + attribution.id() + "\".",
                        "Give each attribution an id of its own.");
            }
        }
        written.forEach((id, each) -> AttributionFields.checkCarrier(each, id, attributions));
        return attributions;
    }

    private static List<Attribution> byPosition(Map<String, Attribution> attributions) {
        Comparator<Attribution> byCue = Comparator.comparing(attribution ->
                attribution.cue().stream().findFirst().map(Span::start).orElse(Integer.MAX_VALUE));
        return attributions.values().stream().sorted(byCue).toList();
    }

    private static Article article(String reportName, String path, String text) {
        List<Paragraph> paragraphs = PlainText.passages(text).stream()
                .map(passage -> new Paragraph(passage, false))
                .toList();
        return new Article(reportName, path, text, null, null, List.of(new Section(null, paragraphs)));
    }
}
