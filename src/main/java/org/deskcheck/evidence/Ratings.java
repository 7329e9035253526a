package org.deskcheck.evidence;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.deskcheck.model.ClaimId;
import org.deskcheck.model.ClaimReview;
import org.deskcheck.model.Verdict;

/**
 * What a published rating amounts to. Every house has words of its own, so only those count as true or false that say it
 * without an if or but. Whatever else there is, "mostly false" and words nobody here knows among it, is disputed: somebody
 * has published a doubt, and a person has to read it. A number counts only where there are no words, and only at the very
 * ends of its scale.
 */
final class Ratings {

    private static final Map<Verdict, Set<String>> WORDS = Map.of(
            Verdict.FALSE,
            Set.of(
                    "false",
                    "fake",
                    "fake news",
                    "hoax",
                    "not true",
                    "untrue",
                    "incorrect",
                    "wrong",
                    "fabricated",
                    "fabrication",
                    "debunked",
                    "bogus",
                    "fiction",
                    "scam",
                    "pants on fire",
                    "four pinocchios",
                    "incorrect attribution",
                    "misattributed",
                    "completely false",
                    "totally false",
                    "fully false"),
            Verdict.VERIFIED,
            Set.of(
                    "true",
                    "correct",
                    "accurate",
                    "confirmed",
                    "verified",
                    "fact",
                    "correct attribution",
                    "geppetto checkmark"),
            Verdict.UNVERIFIABLE,
            Set.of(
                    "unproven",
                    "unverified",
                    "unconfirmed",
                    "unsupported",
                    "unsubstantiated",
                    "no evidence",
                    "lacks evidence",
                    "cannot be verified",
                    "not proven",
                    "undetermined"),
            Verdict.OPINION,
            Set.of("opinion"),
            Verdict.OPEN,
            Set.of("research in progress", "developing", "under review", "pending"));

    /** What some write before the rating itself. */
    private static final Pattern LEAD =
            Pattern.compile("^(?:(?:our )?(?:rating|verdict|conclusion)|rated|this is|the claim is) ");

    private Ratings() {}

    static Verdict verdict(ClaimReview review) {
        String words = LEAD.matcher(ClaimId.words(review.rating())).replaceFirst("");
        Double truth = review.truth();
        if (words.isEmpty() && truth != null && (truth == 0 || truth == 1)) {
            return truth == 0 ? Verdict.FALSE : Verdict.VERIFIED;
        }
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Verdict.DISPUTED);
    }
}
