package org.deskcheck.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.compare.Reading.Word;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.Proposition;
import org.deskcheck.model.Proposition.Role;
import org.deskcheck.model.Stance;

/** Everything that is measured between two claims, each as a figure from 0 to 1 under its name. */
final class Signals {

    /** There are no more slots. */
    private static final double MOST_APART = 4;

    private static final double MOST_OF_IT = 0.6;

    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Alignment alignment;
    private final Reading first;
    private final Reading second;

    /** @param apart what {@link Apart} counts */
    Signals(Alignment alignment, FigureComparison figures, DateComparison dates, int apart) {
        this.alignment = alignment;
        this.first = alignment.first();
        this.second = alignment.second();
        negation();
        replacement();
        refutation();
        put("figures-apart", figures.anyApart());
        put("number-conflict", figures.signal() == Signal.CONFLICT);
        put("date-conflict", dates.signal() == Signal.CONFLICT);
        put("shared-core", sharesCore());
        put("all-one", first.wording().all() != second.wording().all());
        put("apart", apart / MOST_APART);
        put("apart-in-a-word", Math.min(own(first, second), own(second, first)) <= 1);
        put("place", Slots.differ(alignment, Role.WHERE));
        put("actor", Slots.differ(alignment, Role.WHO));
    }

    Map<String, Double> values() {
        return values;
    }

    boolean has(String name) {
        return values.getOrDefault(name, 0.0) > 0;
    }

    /** Word for word the same but for a negation, however the parse reads them. */
    boolean differOnlyInNegation() {
        return has("negates-one")
                && ContentWords.of(first.claim().text())
                        .equals(ContentWords.of(second.claim().text()));
    }

    private void negation() {
        boolean negates = first.wording().negates() != second.wording().negates();
        boolean denies = first.denies() != second.denies();
        boolean answered = first.wording().negatesSomehow() && second.wording().negatesSomehow();
        put("negates-one", negates && !answered);
        put("negates-in-other-words", negates && answered);
        put("negates-and-denies", negates && denies);
        put("denied-met", denies ? Math.max(covered(true), covered(false)) : 0);
        put(
                "denied-alike",
                alignment.pairs().stream()
                        .anyMatch(pair -> !pair.deniedByOne() && pair.first().denied()));
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

    /** "Not oil but water" clashes with "oil" unless the other one has the water too. */
    private void replacement() {
        boolean met = replaces(first, second, true) || replaces(second, first, true);
        boolean clash = replaces(first, second, false) != replaces(second, first, false);
        put("replacement-met", met);
        put("replacement-not-met", clash);
    }

    private static boolean replaces(Reading reading, Reading other, boolean met) {
        List<Set<String>> replacements = reading.wording().replacements();
        return !replacements.isEmpty() && met == replacements.stream().anyMatch(stems -> isMet(stems, other));
    }

    private static boolean isMet(Set<String> stems, Reading other) {
        long met = stems.stream()
                .filter(stem -> other.stems().contains(stem)
                        || other.stems().stream().anyMatch(its -> Alignment.kin(stem, its)))
                .count();
        return met >= MOST_OF_IT * stems.size();
    }

    private void refutation() {
        boolean one = refutes(first, second);
        boolean other = refutes(second, first);
        put("refutes-one", one != other);
        put(
                "both-refute",
                !first.proposition().refutations().isEmpty()
                        && !second.proposition().refutations().isEmpty());
        put("answers-no", first.wording().answersNo() != second.wording().answersNo());
    }

    /** How many words of a claim are neither aligned nor found anywhere in the other one. */
    private long own(Reading reading, Reading other) {
        boolean ofFirst = reading == first;
        return reading.words().stream()
                .filter(word -> !other.stems().contains(word.stem()))
                .filter(word -> alignment.pairs().stream()
                        .noneMatch(pair -> word.equals(ofFirst ? pair.first() : pair.second())))
                .count();
    }

    /** Whether a claim calls something untrue, in words that the other one does not use itself. */
    private static boolean refutes(Reading reading, Reading other) {
        Proposition its = other.proposition();
        return reading.claim().stance() == Stance.DENIES
                || reading.proposition().refutations().stream()
                        .anyMatch(term -> !its.refutations().contains(term)
                                && !other.stems().contains(ContentWords.stem(term)));
    }

    /** Whether somebody or something that the one speaks of, and not only in passing, the other speaks of too. */
    private boolean sharesCore() {
        for (Word one : first.words()) {
            for (Word other : second.words()) {
                boolean cores = isCore(one) && isCore(other);
                if (cores && (one.stem().equals(other.stem()) || Alignment.kin(one.stem(), other.stem()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCore(Word word) {
        return word.isHeadOf(Role.WHO) || word.isHeadOf(Role.WHAT);
    }

    private void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    private void put(String name, double value) {
        values.put(name, value);
    }
}
