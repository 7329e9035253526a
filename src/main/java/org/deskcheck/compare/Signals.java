package org.deskcheck.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.compare.Reading.Word;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.Proposition;
import org.deskcheck.model.Proposition.Role;
import org.deskcheck.model.Stance;

/** Everything that is measured between two claims, each as a figure from 0 to 1 under its name. */
final class Signals {

    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Alignment alignment;
    private final Reading first;
    private final Reading second;

    Signals(Alignment alignment, FigureComparison figures, DateComparison dates, Antonyms antonyms) {
        this.alignment = alignment;
        this.first = alignment.first();
        this.second = alignment.second();
        put("containment", alignment.containment());
        negation();
        refutation();
        put("antonym", antonyms.signal() == Signal.CONFLICT);
        put("number-conflict", figures.signal() == Signal.CONFLICT);
        put("date-conflict", dates.signal() == Signal.CONFLICT);
        put("place", Slots.differ(alignment, Role.WHERE));
        put("actor", Slots.differ(alignment, Role.WHO));
    }

    Map<String, Double> values() {
        return values;
    }

    boolean has(String name) {
        return values.getOrDefault(name, 0.0) > 0;
    }

    private void negation() {
        boolean predicate = false;
        boolean alike = false;
        int parts = 0;
        for (Pair pair : alignment.pairs()) {
            predicate |= pair.deniedByOne() && pair.ofPredicates();
            parts += pair.deniedByOne() && !pair.ofPredicates() ? 1 : 0;
            alike |= !pair.deniedByOne() && pair.first().denied();
        }
        put("denied-predicate", predicate);
        put("denied-part", Math.min(1, parts / 2.0));
        put("denied-covered", Math.max(covered(true), covered(false)));
        put("denied-alike", alike);
        put("denies-one", first.denies() != second.denies());
        put("denies-outright", first.deniesOutright() != second.deniesOutright());
        put("denies-both", first.denies() && second.denies());
    }

    /** How much of what one side denies the other asserts. */
    private double covered(boolean byFirst) {
        Reading denier = byFirst ? first : second;
        long denied = denier.words().stream().filter(Word::denied).count();
        long met = alignment.pairs().stream()
                .filter(Pair::deniedByOne)
                .filter(pair -> (byFirst ? pair.first() : pair.second()).denied())
                .count();
        return denied == 0 ? 0 : (double) met / denied;
    }

    private void refutation() {
        boolean one = refutes(first, second);
        boolean other = refutes(second, first);
        put("refutes-one", one != other);
        put(
                "asks-and-refutes",
                one && first.proposition().asks()
                        || other && second.proposition().asks());
        put("answers-no", first.answersNo() != second.answersNo());
    }

    /** Whether a claim calls something untrue, in words that the other one does not use itself. */
    private static boolean refutes(Reading reading, Reading other) {
        Proposition its = other.proposition();
        return reading.claim().stance() == Stance.DENIES
                || reading.proposition().refutations().stream()
                        .anyMatch(term -> !its.refutations().contains(term)
                                && !other.stems().contains(ContentWords.stem(term)));
    }

    private void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    private void put(String name, double value) {
        values.put(name, value);
    }
}
