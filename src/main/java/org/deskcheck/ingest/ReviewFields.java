package org.deskcheck.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deskcheck.model.ClaimReview;
import org.jspecify.annotations.Nullable;

/** The fields of one ClaimReview. Those that are not looked for are passed over: publishers add many. */
final class ReviewFields {

    /** What schema.org's Rating takes for the ends of the scale where they are not given. */
    private static final double USUAL_BEST = 5;

    private static final double USUAL_WORST = 1;

    private final Json.Members review;
    private final String pointer;
    private final Complaints complaints;

    /** @param pointer JSON pointer of the object (RFC 6901) */
    ReviewFields(Json.Members review, String pointer, Complaints complaints) {
        this.review = review;
        this.pointer = pointer;
        this.complaints = complaints;
    }

    /** Whether an object says that it is a review, be its type given alone, in a list, or with a prefix. */
    static boolean isReview(Json.Members object) {
        return texts(value(object, "@type")).anyMatch(type -> type.matches("(.*[:/#])?ClaimReview"));
    }

    /** The review; empty, and complained of, if it has a fault. */
    Optional<ClaimReview> read() {
        String claim = text("claimReviewed");
        if (claim.isBlank()) {
            complain(
                    review,
                    "claimReviewed",
                    "The claim that was reviewed is missing.",
                    "Add \"claimReviewed\": \"…\", or leave the review out.");
            return Optional.empty();
        }
        Json given = first(value(review, "reviewRating"));
        Json.Members rating = given instanceof Json.Members found ? found : null;
        if (rating == null) {
            complain(
                    review,
                    "reviewRating",
                    "The rating is missing.",
                    "Add \"reviewRating\": {\"alternateName\": \"False\"}, or leave the review out.");
            return Optional.empty();
        }
        String words = texts(value(rating, "alternateName")).findFirst().orElse("");
        Double value = number(rating, "ratingValue");
        if (words.isBlank() && value == null) {
            complain(
                    rating,
                    "reviewRating",
                    "The rating says nothing.",
                    "Add \"alternateName\": \"False\", or a ratingValue with bestRating and worstRating.");
            return Optional.empty();
        }
        String author = names(value(review, "author"));
        return Optional.of(new ClaimReview(
                claim,
                words,
                value == null ? null : truth(value, rating),
                author.isEmpty() ? names(value(review, "publisher")) : author,
                text("url"),
                text("datePublished")));
    }

    /** Where a value lies between worst and best; null if it lies outside, as the -1 of some who could not tell. */
    private static @Nullable Double truth(double value, Json.Members rating) {
        Double best = number(rating, "bestRating");
        Double worst = number(rating, "worstRating");
        double top = best == null ? USUAL_BEST : best;
        double bottom = worst == null ? USUAL_WORST : worst;
        double share = (value - bottom) / (top - bottom);
        return share >= 0 && share <= 1 ? Double.valueOf(share) : null;
    }

    private void complain(Json.Members object, String name, String found, String mend) {
        Json.Member member = object.members().get(name);
        complaints.add(
                member == null ? object.at() : member.value().at(),
                (pointer.isEmpty() ? "" : pointer) + "/" + name + ": " + found,
                mend);
    }

    private String text(String name) {
        return texts(value(review, name)).findFirst().orElse("").strip();
    }

    private static @Nullable Double number(Json.Members object, String name) {
        Json value = value(object, name);
        try {
            return value instanceof Json.Number number
                    ? Double.valueOf(number.value())
                    : value instanceof Json.Text text
                            ? Double.valueOf(text.value().strip())
                            : null;
        } catch (NumberFormatException e) {
            return null; // Some write "4/5" or "A+": the words of the rating have to do.
        }
    }

    /** Names of people or organisations, given as a text, an object or a list of either. */
    private static String names(@Nullable Json value) {
        List<Json> all = value instanceof Json.Items list ? list.items() : value == null ? List.of() : List.of(value);
        return all.stream()
                .flatMap(one -> texts(one instanceof Json.Members object ? value(object, "name") : one))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> texts(@Nullable Json value) {
        if (value instanceof Json.Items list) {
            return list.items().stream().flatMap(ReviewFields::texts);
        }
        return value instanceof Json.Text text ? Stream.of(text.value()) : Stream.empty();
    }

    private static @Nullable Json first(@Nullable Json value) {
        return value instanceof Json.Items list && !list.items().isEmpty()
                ? list.items().get(0)
                : value;
    }

    private static @Nullable Json value(Json.Members object, String name) {
        Json.Member member = object.members().get(name);
        return member == null ? null : member.value();
    }
}
