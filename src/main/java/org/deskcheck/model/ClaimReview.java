package org.deskcheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A published fact-check, as schema.org's ClaimReview describes it.
 *
 * @param claim the claim that was reviewed, in the reviewer's words
 * @param rating what it was rated, in words as they were published; may be empty
 * @param truth the rating as a number, from 0 for the worst to 1 for the best; null if there is none
 * @param author who reviewed; may be empty
 * @param url where it is published; may be empty
 * @param published the day, as it was published; may be empty
 */
public record ClaimReview(
        String claim, String rating, @Nullable Double truth, String author, String url, String published) {}
