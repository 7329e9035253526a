package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClashingWords;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.ContradictionKind;
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

    /** From here on two figures in one unit measure one thing, unless something else is named. */
    private static final double CLOSE = 0.4;

    /** So many of the claims before it a claim is held against, at most. */
    private static final int NEAREST = 12;

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
        List<Reading> readings = claims.stream().map(Reading::of).toList();
        TopicIndex topics = new TopicIndex(readings.stream().map(this::topic).toList());
        List<Comparison> comparisons = new ArrayList<>();
        for (int second = 0; second < readings.size(); second++) {
            List<Comparison> ofClaim = new ArrayList<>();
            for (int first : topics.earlierOnTopic(second)) {
                if (comparable(claims.get(first), claims.get(second))) {
                    Alignment alignment = Alignment.of(readings.get(first), readings.get(second), WordTable.english());
                    Comparison comparison = measure(alignment, false);
                    if (comparison.overlap() >= TOPIC_OVERLAP) {
                        ofClaim.add(comparison);
                    }
                }
            }
            comparisons.addAll(nearest(ofClaim));
        }
        return comparisons;
    }

    /** In reading order, those that matter most, so that what rules have to look at grows with the claims. */
    private static List<Comparison> nearest(List<Comparison> comparisons) {
        if (comparisons.size() <= NEAREST) {
            return comparisons;
        }
        Set<Comparison> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        comparisons.stream()
                .sorted(Comparator.comparingInt(Comparison::apart)
                        .thenComparing(Comparator.comparingDouble(Comparison::strength)
                                .thenComparingDouble(Comparison::overlap)
                                .reversed()))
                .limit(NEAREST)
                .forEach(kept::add);
        return comparisons.stream().filter(kept::contains).toList();
    }

    /** The words that name a claim's topic, the scales that its words are ends of, and what "un-" words negate. */
    private Set<String> topic(Reading reading) {
        Set<String> topic = new HashSet<>(reading.stems());
        for (String stem : reading.stems()) {
            topic.addAll(opposites.scales(stem));
            topic.addAll(Opposites.bases(stem));
        }
        return topic;
    }

    /** Measures two claims of which it is known that they are about the same thing. */
    public Comparison measure(Claim first, Claim second) {
        return measure(align(first, second), true);
    }

    /** What {@link #measure(Claim, Claim)} goes by: each signal by name, from 0 to 1. */
    public Map<String, Double> signals(Claim first, Claim second) {
        Alignment alignment = align(first, second);
        return signals(alignment, figures(alignment), dates(alignment), antonyms(alignment))
                .values();
    }

    /** Where in the texts of two claims the words stand on which they clash. */
    public ClashingWords clashingWords(Claim first, Claim second, ContradictionKind kind) {
        Alignment alignment = align(first, second);
        return new ClashMarker(alignment).mark(kind, figures(alignment), dates(alignment), antonyms(alignment));
    }

    private Comparison measure(Alignment alignment, boolean given) {
        Claim first = alignment.first().claim();
        Claim second = alignment.second().claim();
        FigureComparison figures = figures(alignment);
        DateComparison dates = dates(alignment);
        Antonyms antonyms = antonyms(alignment);
        Signals signals = signals(alignment, figures, dates, antonyms);
        // A denial of a negative asserts, and so does the opposite of a negative: the negations cancel out.
        boolean oneDenies = (first.stance() == Stance.DENIES) != (second.stance() == Stance.DENIES);
        List<Pair> negated = alignment.pairs().stream()
                .filter(Pair::ofPredicates)
                .filter(pair -> pair.deniedByOne() != oneDenies)
                .toList();
        boolean oneNegates = !negated.isEmpty();
        boolean oneOpposite = antonyms.signal() == Signal.CONFLICT;
        return new Comparison(
                first,
                second,
                alignment.overlap(antonyms.signal() == Signal.ABSENT ? 0 : 1),
                figures.signal(),
                figures.first(),
                figures.second(),
                signal(
                        oneNegates,
                        !oneDenies && antonyms.signal() == Signal.ABSENT && !leaveRoom(negated, first, second)),
                signal(oneDenies, !oneNegates && !oneOpposite),
                oneDenies && oneOpposite ? Signal.AGREE : antonyms.signal(),
                antonyms.words(),
                signal(signals.has("refutes-one"), true),
                dates.signal(),
                signal(signals.has("place"), true),
                signal(signals.has("actor"), true),
                Apart.count(alignment, antonyms, dates),
                given,
                Strength.of(signals.values()));
    }

    private static boolean leaveRoom(List<Pair> negated, Claim first, Claim second) {
        return negated.stream()
                .allMatch(pair -> pair.first().denied()
                        ? Quantifiers.leaveRoom(first, second)
                        : Quantifiers.leaveRoom(second, first));
    }

    private Alignment align(Claim first, Claim second) {
        return Alignment.of(Reading.of(first), Reading.of(second), WordTable.english());
    }

    private Signals signals(Alignment alignment, FigureComparison figures, DateComparison dates, Antonyms antonyms) {
        return new Signals(alignment, figures, dates, antonyms);
    }

    private FigureComparison figures(Alignment alignment) {
        return FigureComparison.of(
                alignment.first().claim().quantities(),
                alignment.second().claim().quantities(),
                alignment.containment() >= CLOSE);
    }

    private DateComparison dates(Alignment alignment) {
        return DateComparison.of(
                alignment.first().claim().dates(), alignment.second().claim().dates());
    }

    private Antonyms antonyms(Alignment alignment) {
        return Antonyms.of(alignment, opposites);
    }

    private static Signal signal(boolean differs, boolean clash) {
        if (!differs) {
            return Signal.ABSENT;
        }
        return clash ? Signal.CONFLICT : Signal.AGREE;
    }

    /** Parts of one sentence and pieces of one statement are not two versions of a matter. */
    private static boolean comparable(Claim first, Claim second) {
        boolean nested = first.article().equals(second.article())
                && first.span() != null
                && second.span() != null
                && first.span().overlaps(second.span());
        return !nested && takesSides(first) && takesSides(second);
    }

    private static boolean takesSides(Claim claim) {
        return claim.stance() == Stance.ASSERTS || claim.stance() == Stance.DENIES;
    }
}
