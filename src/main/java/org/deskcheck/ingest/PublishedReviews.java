package org.deskcheck.ingest;

import java.util.List;
import org.deskcheck.model.ClaimReview;
import org.deskcheck.model.Problem;

/**
 * What was read from a file of fact-checks.
 *
 * @param reviews those that could be read, in file order
 * @param problems what is wrong with the others
 */
public record PublishedReviews(List<ClaimReview> reviews, List<Problem> problems) {
    public PublishedReviews {
        reviews = List.copyOf(reviews);
        problems = List.copyOf(problems);
    }
}
