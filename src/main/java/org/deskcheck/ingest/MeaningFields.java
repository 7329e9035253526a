package org.deskcheck.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.deskcheck.model.ClaimKind;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Meaning;
import org.deskcheck.model.Polarity;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.SourceNeed;
import org.deskcheck.model.Span;

/** The fields of a claim that say what its words mean. Those that are missing are filled in from the words. */
final class MeaningFields {

    private static final List<String> QUANTITY =
            List.of("text", "span", "comparator", "value", "upper", "measure", "thing");
    private static final List<String> DATE = List.of("text", "span", "from", "to");

    private MeaningFields() {}

    static Meaning read(Fields claim, String text, Function<String, Meaning> meaningOf) {
        Optional<Polarity> polarity = claim.constant("polarity", Polarity.class);
        Optional<List<String>> hedges = claim.texts("hedges");
        Optional<List<Quantity>> quantities = claim.objects("quantities", QUANTITY)
                .map(all -> all.stream().map(each -> quantity(each, text)).toList());
        Optional<List<DateMention>> dates = claim.objects("dates", DATE)
                .map(all -> all.stream().map(each -> date(each, text)).toList());
        Optional<Set<ClaimKind>> kinds =
                claim.constants("kinds", ClaimKind.class).map(Set::copyOf);

        Meaning own = meaningOf.apply(text);
        return new Meaning(
                polarity.orElse(own.polarity()),
                hedges.orElse(own.hedges()),
                quantities.orElse(own.quantities()),
                dates.orElse(own.dates()),
                kinds.orElse(own.kinds()),
                own.proposition(),
                claim.constant("need", SourceNeed.class).orElse(own.need()));
    }

    private static Quantity quantity(Fields fields, String claim) {
        String text = fields.requiredText("text");
        if (!fields.has("value")) {
            fields.complain("value", "The field \"value\" is missing.", "Add \"value\": and the figure.");
        }
        double value = fields.number("value").orElse(0.0);
        double upper = fields.number("upper").orElse(value);
        if (upper < value) {
            fields.complain("upper", "The upper end lies below the value.", "Give the lower end first.");
        }
        return new Quantity(
                text,
                span(fields, text, claim),
                fields.constant("comparator", Comparator.class)
                        .orElse(upper > value ? Comparator.BETWEEN : Comparator.EXACTLY),
                value,
                upper,
                fields.text("measure").orElse(""),
                fields.text("thing").orElse(""));
    }

    private static DateMention date(Fields fields, String claim) {
        String text = fields.requiredText("text");
        LocalDate from = fields.day("from").orElse(null);
        LocalDate to = fields.day("to").orElse(from);
        if (to != null && (from == null || to.isBefore(from))) {
            fields.complain("to", "The last day has no first day before it.", "Give \"from\" and \"to\" in order.");
        }
        return new DateMention(text, span(fields, text, claim), from, to);
    }

    /** Where the words stand in the claim: as given, else where they first occur, else the whole claim. */
    private static Span span(Fields fields, String words, String claim) {
        return fields.span("span", claim.length(), "the claim").orElseGet(() -> {
            int at = claim.indexOf(words);
            return at < 0 ? new Span(0, claim.length()) : new Span(at, at + words.length());
        });
    }
}
