package org.deskcheck.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClashingWords;
import org.deskcheck.model.Comparison;
import org.deskcheck.model.ContradictionKind;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Stance;

/**
 * Finds the pairs of claims that are about the same thing and measures where they differ.
 *
 * <p>Only claims that share words rare enough to name a topic are ever looked at, and of those only so many,
 * so that the cost grows with the claims and not with all pairs. Immutable and safe to share.
 */
public final class ClaimComparer {

    /** How many earlier claims a claim is held against, at most. */
    public static final int MOST_NEIGHBOURS = TopicIndex.MOST;

    /** Pairs that share less are about different things, whatever their figures say. */
    private static final double TOPIC_OVERLAP = 0.3;

    /** So many of the claims before it rules are given beside a claim, at most. */
    private static final int NEAREST = 12;

    /** Who "denies knowing who fired" does not deny that somebody fired. */
    private static final Pattern QUESTION = Pattern.compile("^(?i:who|whom|whose|what|whether|why|how|where|when)\\b");

    private final Opposites opposites;
    private final Parties parties;
    private final NameScanner scanner;

    /** @param lexicons needs {@code opposites}, {@code parties}, {@code first-names} and {@code source-nouns} */
    public ClaimComparer(Lexicons lexicons) {
        this.opposites = new Opposites(lexicons.get("opposites"));
        this.parties = new Parties(lexicons.get("parties"));
        this.scanner = new NameScanner(lexicons);
    }

    private ReadingMaker reader(List<Claim> claims) {
        return new ReadingMaker(new Names(claims, scanner, parties), parties);
    }

    /**
     * What comparing claims came to.
     *
     * @param comparisons in reading order of their second claims, then of their first
     * @param examined how many pairs were looked at
     * @param crowded how many claims are on a matter with so many others that one which may clash with them was
     *     perhaps not looked at
     */
    public record Compared(List<Comparison> comparisons, long examined, int crowded) {
        public Compared {
            comparisons = List.copyOf(comparisons);
        }
    }

    /** What a claim was held against. */
    private record Neighbours(List<Comparison> comparisons, int examined, boolean crowded) {}

    /**
     * Measures the claims against each other, each pair once.
     *
     * @param claims in reading order; of each pair {@code first} comes first in it
     */
    public List<Comparison> compare(List<Claim> claims) {
        return compare(claims, done -> {}).comparisons();
    }

    /**
     * Measures the claims against each other, each pair once.
     *
     * @param claims in reading order; of each pair {@code first} comes first in it
     * @param progress is told, by any thread, how many claims have been held against those before them
     */
    public Compared compare(List<Claim> claims, IntConsumer progress) {
        List<Reading> readings =
                claims.parallelStream().map(reader(claims)::read).toList();
        TopicIndex topics = new TopicIndex(
                readings.stream().map(this::topic).toList(),
                claims.stream().map(Claim::account).toList());
        AtomicInteger done = new AtomicInteger();
        List<Neighbours> all = IntStream.range(0, readings.size())
                .parallel()
                .mapToObj(claim -> {
                    Neighbours neighbours = neighbours(claim, readings, topics);
                    progress.accept(done.incrementAndGet());
                    return neighbours;
                })
                .toList();
        return new Compared(
                all.stream().flatMap(its -> its.comparisons().stream()).toList(),
                all.stream().mapToLong(Neighbours::examined).sum(),
                (int) all.stream().filter(Neighbours::crowded).count());
    }

    private Neighbours neighbours(int claim, List<Reading> readings, TopicIndex topics) {
        Reading second = readings.get(claim);
        if (!takesSides(second.claim())) {
            return new Neighbours(List.of(), 0, false);
        }
        TopicIndex.Earlier earlier = topics.earlierOnTopic(claim);
        List<Comparison> comparisons = new ArrayList<>();
        boolean farthestOnIt = false;
        for (int other : earlier.claims()) {
            Reading first = readings.get(other);
            if (comparable(first.claim(), second.claim())) {
                Alignment alignment = Alignment.of(first, second, WordTable.english());
                Antonyms antonyms = Antonyms.of(alignment, opposites);
                if (antonyms.overlap(alignment) >= TOPIC_OVERLAP) {
                    Comparison comparison = new Measurement(alignment, antonyms).comparison(false);
                    comparisons.add(comparison);
                    farthestOnIt |=
                            comparison.apart() == 0 && earlier.farthest().contains(other);
                }
            }
        }
        // Where those that share least are on other matters, what was left out will be, too.
        boolean cutShort = earlier.crowded() && farthestOnIt;
        return new Neighbours(nearest(comparisons), earlier.claims().size(), cutShort);
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
        topic.addAll(reading.wording().particles().scales());
        for (String stem : reading.stems()) {
            topic.addAll(opposites.scales(stem));
            topic.addAll(Opposites.bases(stem));
        }
        return topic;
    }

    /** Measures two claims of which it is known that they are about the same thing. */
    public Comparison measure(Claim first, Claim second) {
        return measurement(first, second).comparison(true);
    }

    /** What {@link #measure(Claim, Claim)} goes by: each signal by name, from 0 to 1. */
    public Map<String, Double> signals(Claim first, Claim second) {
        return measurement(first, second).signals().values();
    }

    /** Where in the texts of two claims the words stand on which they clash. */
    public ClashingWords clashingWords(Claim first, Claim second, ContradictionKind kind) {
        return measurement(first, second).clashingWords(kind);
    }

    private Measurement measurement(Claim first, Claim second) {
        ReadingMaker reader = reader(List.of(first, second));
        Alignment alignment = Alignment.of(reader.read(first), reader.read(second), WordTable.english());
        return new Measurement(alignment, Antonyms.of(alignment, opposites));
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
        return claim.stance() == Stance.ASSERTS
                || claim.stance() == Stance.DENIES
                        && !QUESTION.matcher(claim.text()).find();
    }
}
