package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Stance;

/**
 * Finds the pairs of claims that are about the same thing and measures where they differ.
 *
 * <p>Only claims that share words rare enough to name a topic are ever looked at, so that the cost grows
 * with the pairs that could matter and not with all pairs. Immutable and safe to share.
 */
public final class ClaimComparer {

    /** Pairs that share less are about different things, whatever their figures say. */
    private static final double TOPIC_OVERLAP = 0.3;

    private final Opposites opposites;

    /** @param lexicons needs {@code opposites} */
    public ClaimComparer(Lexicons lexicons) {
        this.opposites = new Opposites(lexicons.get("opposites"));
    }

    /**
     * Measures the claims against each other, each pair once.
     *
     * @param claims in reading order; of each pair {@code first} comes first in it
     */
    public List<Comparison> compare(List<Claim> claims) {
        List<Set<String>> words =
                claims.stream().map(claim -> ContentWords.of(claim.text())).toList();
        TopicIndex topics = new TopicIndex(words);
        List<Comparison> comparisons = new ArrayList<>();
        for (int second = 0; second < claims.size(); second++) {
            for (int first : topics.earlierOnTopic(second)) {
                double overlap = overlap(words.get(first), words.get(second));
                if (overlap >= TOPIC_OVERLAP && comparable(claims.get(first), claims.get(second))) {
                    comparisons.add(measure(
                            claims.get(first), words.get(first), claims.get(second), words.get(second), overlap));
                }
            }
        }
        return comparisons;
    }

    /** What is measured between two claims, by name, for those who weigh signals. */
    public java.util.Map<String, Double> signals(Claim first, Claim second) {
        Alignment alignment = Alignment.of(Reading.of(first), Reading.of(second), WordTable.english());
        return new Signals(
                        alignment,
                        opposites,
                        FigureComparison.of(first.quantities(), second.quantities(), alignment.containment() >= 0.4))
                .values();
    }

    private Comparison measure(
            Claim first, Set<String> firstWords, Claim second, Set<String> secondWords, double overlap) {
        FigureComparison figures = FigureComparison.of(first.quantities(), second.quantities(), overlap >= 0.5);
        String pair = opposites.between(firstWords, secondWords);
        // A denial of a negative asserts, and so does the opposite of a negative: the negations cancel out.
        boolean oneDenies = denies(first) != denies(second);
        boolean oneNegates = first.polarity() != second.polarity();
        boolean oneOpposite = !pair.isEmpty();
        boolean clash = oneDenies ^ oneNegates ^ oneOpposite;
        return new Comparison(
                first,
                second,
                overlap,
                figures.signal(),
                figures.first(),
                figures.second(),
                signal(oneNegates, clash),
                signal(oneDenies, clash),
                signal(oneOpposite, clash),
                pair);
    }

    private static Signal signal(boolean differs, boolean clash) {
        if (!differs) {
            return Signal.ABSENT;
        }
        return clash ? Signal.CONFLICT : Signal.AGREE;
    }

    private static boolean denies(Claim claim) {
        return claim.stance() == Stance.DENIES;
    }

    /** Parts of one sentence and pieces of one statement are not two versions of a matter. */
    private static boolean comparable(Claim first, Claim second) {
        boolean nested =
                first.span() != null && second.span() != null && first.span().overlaps(second.span());
        return !nested && takesSides(first) && takesSides(second);
    }

    private static boolean takesSides(Claim claim) {
        return claim.stance() == Stance.ASSERTS || claim.stance() == Stance.DENIES;
    }

    /** Dice coefficient of two sets of stems. */
    private static double overlap(Set<String> first, Set<String> second) {
        long shared = first.stream().filter(second::contains).count();
        return 2.0 * shared / (first.size() + second.size());
    }
}
