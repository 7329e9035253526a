package org.deskcheck.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.ClaimReview;
import org.deskcheck.model.InputException;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Problem;

/**
 * Published fact-checks: JSON or JSON-LD with schema.org's ClaimReview, as one object, an array, a {@code @graph}, or
 * the feed that Google publishes ({@code dataFeedElement}, {@code item}). Objects of other types are passed over. A
 * review with a fault is left out, and the others are read.
 */
public final class FactChecksFile {

    private static final List<String> HOLDERS = List.of("@graph", "dataFeedElement", "item");
    private static final int LARGEST = 32 << 20;

    private final Complaints complaints;
    private final List<ClaimReview> reviews = new ArrayList<>();

    private FactChecksFile(Complaints complaints) {
        this.complaints = complaints;
    }

    /** Reads a file. What is wrong with it is reported, never thrown. */
    public static PublishedReviews read(Path path) {
        String shown = path.toString();
        try {
            String text = text(path, shown);
            Complaints complaints = new Complaints(shown, new LineIndex(text));
            FactChecksFile file = new FactChecksFile(complaints);
            JsonText.parse(text, 0, text.length(), complaints).ifPresent(json -> file.read(json, complaints));
            return new PublishedReviews(file.reviews, complaints.problems());
        } catch (InputException e) {
            return new PublishedReviews(List.of(), e.problems());
        }
    }

    private static String text(Path path, String shown) throws InputException {
        try {
            if (Files.size(path) > LARGEST) {
                throw new InputException(new Problem(
                        shown, null, "The file is longer than " + (LARGEST >> 20) + " MB.", "Split it into several."));
            }
            return new TextDecoder(shown).decode(Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new InputException(new Problem(shown, null, "There is no such file.", "Check the spelling."));
        } catch (IOException e) {
            throw new InputException(new Problem(shown, null, "This file cannot be read.", "Allow reading it."));
        }
    }

    private void read(Json root, Complaints complaints) {
        int before = complaints.problems().size();
        int seen = nodes(root, "");
        if (seen == 0 && complaints.problems().size() == before) {
            complaints.add(
                    root.at(),
                    "There is no ClaimReview in this file.",
                    "Name a file of fact-checks with \"@type\": \"ClaimReview\".");
        }
    }

    /** How many reviews there are, readable or not. */
    private int nodes(Json node, String pointer) {
        int seen = 0;
        if (node instanceof Json.Items array) {
            for (int i = 0; i < array.items().size(); i++) {
                seen += nodes(array.items().get(i), pointer + "/" + i);
            }
        } else if (node instanceof Json.Members object) {
            if (ReviewFields.isReview(object)) {
                new ReviewFields(object, pointer, complaints).read().ifPresent(reviews::add);
                return 1;
            }
            for (String holder : HOLDERS) {
                Json.Member held = object.members().get(holder);
                if (held != null) {
                    seen += nodes(held.value(), pointer + "/" + holder);
                }
            }
        }
        return seen;
    }
}
