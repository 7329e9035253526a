package org.deskcheck.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.StringJoiner;
import java.util.TreeSet;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimReview;
import org.deskcheck.model.Evidence;
import org.deskcheck.model.Stance;

/**
 * What published fact-checks know of claims. A review is about a claim if nearly all words of one are those of the other, or
 * if the claim says all that was reviewed and more; figures and negations have to be the same, and neither may name
 * somebody whom the other does not. A claim that its source denies, doubts or asks is not what was reviewed.
 */
public final class ReviewEvidence {

    private static final double ALIKE = 0.75;
    private static final double ALL_OF_IT = 0.9;
    private static final int ENOUGH_WORDS = 5;
    /** Shorter words are shared by most claims. */
    private static final int TELLING = 4;

    private static final Set<Stance> NOT_SAID = EnumSet.of(Stance.DENIES, Stance.DOUBTS, Stance.ASKS);

    private final List<ClaimReview> reviews;
    private final List<Statement> statements;
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    public ReviewEvidence(List<ClaimReview> reviews) {
        this.reviews = List.copyOf(reviews);
        this.statements =
                reviews.stream().map(review -> Statement.of(review.claim())).toList();
        for (int i = 0; i < statements.size(); i++) {
            for (String word : Set.copyOf(statements.get(i).words())) {
                if (word.length() >= TELLING) {
                    byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    /** What is known of claims, in their order, then in that of the reviews. */
    public List<Evidence> of(List<Claim> claims) {
        List<Evidence> found = new ArrayList<>();
        for (Claim claim : byWord.isEmpty() ? List.<Claim>of() : claims) {
            if (claim.attribution() == null
                    || !NOT_SAID.contains(claim.attribution().stance())) {
                Statement statement = Statement.of(claim);
                for (int candidate : candidates(statement)) {
                    if (isAbout(statement, statements.get(candidate))) {
                        found.add(of(claim, reviews.get(candidate)));
                    }
                }
            }
        }
        return found;
    }

    /** What a review says of a claim that it is about. */
    public static Evidence of(Claim claim, ClaimReview review) {
        StringJoiner basis = new StringJoiner(", ");
        basis.add(review.rating().isEmpty() ? "rated" : "rated \"" + review.rating() + "\"");
        for (String part : List.of(review.published(), review.url())) {
            if (!part.isEmpty()) {
                basis.add(part);
            }
        }
        String author = review.author().isEmpty() ? "a publisher without a name" : review.author();
        return new Evidence(claim, Ratings.verdict(review), basis.toString(), author, Evidence.Origin.CLAIM_REVIEW);
    }

    private SortedSet<Integer> candidates(Statement claim) {
        SortedSet<Integer> candidates = new TreeSet<>();
        claim.words().forEach(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
        return candidates;
    }

    private static boolean isAbout(Statement claim, Statement reviewed) {
        double most = Likeness.atMost(claim, reviewed);
        boolean alike = most >= ALIKE && Likeness.of(claim, reviewed) >= ALIKE;
        return (alike || saysAllOf(claim, reviewed))
                && Likeness.agree(claim, reviewed)
                && !Likeness.nameOthers(claim, reviewed);
    }

    private static boolean saysAllOf(Statement claim, Statement reviewed) {
        return reviewed.words().size() >= ENOUGH_WORDS && Likeness.share(claim, reviewed) >= ALL_OF_IT;
    }
}
