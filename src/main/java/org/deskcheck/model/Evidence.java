package org.deskcheck.model;

/**
 * What is known of a claim besides the copy.
 *
 * <p>Rules ask for it by the claim: {@code not Evidence( claim == $claim, verdict == VERIFIED )}.
 *
 * @param claim the claim it is about
 * @param verdict what the check came to; {@link Verdict#RECHECK} when the claim was changed afterwards, whatever it
 *     came to before
 * @param basis what the verdict rests on, in the checker's words; may be empty
 * @param checkedBy who checked; may be empty
 * @param origin where this is known from
 */
public record Evidence(Claim claim, Verdict verdict, String basis, String checkedBy, Origin origin) {

    /** Where evidence comes from. */
    public enum Origin {
        /** A fact-checker's entry in the article's worksheet. */
        WORKSHEET,
        /** A published fact-check (schema.org's ClaimReview). */
        CLAIM_REVIEW
    }
}
