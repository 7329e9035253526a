package org.deskcheck.compare;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.compare.Reading.Word;
import org.deskcheck.model.Comparison.Signal;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Proposition.Role;
import org.deskcheck.model.Stance;

/** Everything that is measured between two claims, as numbers from 0 to 1. */
final class Signals {

    private static final Set<String> EXCLUSIVES = Set.of("only", "solely", "exclusively", "sole", "alone", "entirely");

    private final Map<String, Double> values = new LinkedHashMap<>();
    private final Alignment alignment;
    private final Reading first;
    private final Reading second;
    private final Opposites opposites;

    Signals(Alignment alignment, Opposites opposites, FigureComparison figures) {
        this.alignment = alignment;
        this.first = alignment.first();
        this.second = alignment.second();
        this.opposites = opposites;
        put("overlap", alignment.overlap());
        put("containment", alignment.containment());
        double shared = Math.min(1, alignment.pairs().size() / 10.0);
        put("shared", shared);
        put("denies-one-shared", first.denies() != second.denies() ? shared : 0);
        negation();
        refutation();
        antonyms();
        put("number-conflict", figures.signal() == Signal.CONFLICT);
        put("number-agree", figures.signal() == Signal.AGREE);
        dates();
        slots();
        style();
    }

    Map<String, Double> values() {
        return values;
    }

    private void negation() {
        double predicate = 0;
        double part = 0;
        int deniedAlike = 0;
        for (Pair pair : alignment.pairs()) {
            if (pair.deniedByOne() && pair.ofPredicates()) {
                predicate = 1;
            } else if (pair.deniedByOne()) {
                part++;
            } else if (pair.first().denied()) {
                deniedAlike = 1;
            }
        }
        put("denied-predicate", predicate);
        put("denied-part", Math.min(1, part / 2));
        put("denied-covered", Math.max(covered(true), covered(false)));
        put("denied-alike", deniedAlike);
        put("denies-one", first.denies() != second.denies());
        put("denies-both", first.denies() && second.denies());
        put("denies-shorter", deniesShorter());
        put("denies-headline", first.denies() != second.denies() && isHeadline(first.denies() ? first : second));
        put("denied-much", Math.abs(deniedShare(first) - deniedShare(second)));
    }

    /** A denial in a short claim is hardly about anything but what the other says. */
    private boolean deniesShorter() {
        Reading less = first.words().size() <= second.words().size() ? first : second;
        Reading more = less == first ? second : first;
        return less.denies() && !more.denies();
    }

    /** Headlines play with negations, and nobody ends one with a stop. */
    private static boolean isHeadline(Reading reading) {
        String text = reading.claim().text();
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static double deniedShare(Reading reading) {
        long denied = reading.words().stream().filter(Word::denied).count();
        return reading.words().isEmpty() ? 0 : (double) denied / reading.words().size();
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
        int one = refutes(first, second);
        int other = refutes(second, first);
        put("refutes-one", one > 0 != other > 0);
        put("refutes-more", Math.abs(Math.min(one, 3) - Math.min(other, 3)) > 1);
        put("refutes-both", one > 0 && other > 0);
        boolean right = !first.claim().proposition().corrections().isEmpty();
        boolean set = !second.claim().proposition().corrections().isEmpty();
        put("corrects-one", right != set);
        put(
                "asks-one",
                first.claim().proposition().asks()
                        != second.claim().proposition().asks());
        put(
                "asks-and-refutes",
                first.claim().proposition().asks() && one > 0
                        || second.claim().proposition().asks() && other > 0);
        put("rumour-one", rumour(first) != rumour(second));
        put("answers-no", startsWithNo(first) != startsWithNo(second));
    }

    private static boolean startsWithNo(Reading reading) {
        return reading.claim().text().matches("(?i)(.*[?:.] )?no, .*|sorry, .*not .*");
    }

    private static boolean rumour(Reading reading) {
        return !reading.claim().proposition().rumours().isEmpty();
    }

    /** How many words call something untrue that the other one does not speak of. */
    private static int refutes(Reading reading, Reading other) {
        long words = reading.claim().proposition().refutations().stream()
                .filter(term -> !other.claim().proposition().refutations().contains(term))
                .filter(term -> !other.stems().contains(ContentWords.stem(term)))
                .count();
        return (int) words + (reading.claim().stance() == Stance.DENIES ? 1 : 0);
    }

    private void antonyms() {
        boolean conflict = false;
        boolean agree = false;
        for (Word one : first.words()) {
            for (Word other : second.words()) {
                boolean apart =
                        !second.stems().contains(one.stem()) && !first.stems().contains(other.stem());
                if (apart && opposites.areOpposite(one.stem(), other.stem())) {
                    conflict |= one.denied() == other.denied();
                    agree |= one.denied() != other.denied();
                }
            }
        }
        put("antonym", conflict);
        put("antonym-agree", agree);
    }

    private void dates() {
        boolean any = false;
        boolean meet = false;
        for (DateMention one : first.claim().dates()) {
            for (DateMention other : second.claim().dates()) {
                if (one.from() == null || one.to() == null || other.from() == null || other.to() == null) {
                    continue;
                }
                any = true;
                meet |= !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
            }
        }
        put("date-conflict", any && !meet);
        put("date-agree", meet);
    }

    private void slots() {
        put("actor", otherIn(Role.WHO));
        put("object", otherIn(Role.WHAT));
        put("place", otherIn(Role.WHERE));
        put("circumstance", otherIn(Role.HOW) || otherIn(Role.WHOM));
        put("other-names", otherNames());
        put("modifier", otherModifier());
        put("swapped", swapped());
        put("names-missing", missing(true));
        put("words-missing", missing(false));
    }

    /** Acts with the same predicate whose parts in one role have nothing in common. */
    private boolean otherIn(Role role) {
        for (Pair pair : alignment.pairs()) {
            if (!pair.ofPredicates()) {
                continue;
            }
            int one = pair.first().act();
            int other = pair.second().act();
            boolean here = first.words().stream().anyMatch(w -> w.act() == one && w.role() == role);
            boolean there = second.words().stream().anyMatch(w -> w.act() == other && w.role() == role);
            boolean shared = alignment.pairs().stream()
                    .anyMatch(p -> p.first().act() == one && p.first().role() == role
                            || p.second().act() == other && p.second().role() == role);
            if (here && there && !shared) {
                return true;
            }
        }
        return false;
    }

    /** Each names somebody or something that the other does not. */
    private boolean otherNames() {
        return unalignedNames(true) > 0 && unalignedNames(false) > 0;
    }

    private long unalignedNames(boolean ofFirst) {
        Set<Word> aligned = new HashSet<>();
        alignment.pairs().forEach(pair -> aligned.add(ofFirst ? pair.first() : pair.second()));
        return (ofFirst ? first : second)
                .words().stream().filter(w -> w.name() && !aligned.contains(w)).count();
    }

    /** "A Ukrainian tank", "a Russian tank": the same thing with names that differ. */
    private boolean otherModifier() {
        Set<Word> ones = new HashSet<>();
        Set<Word> others = new HashSet<>();
        alignment.pairs().forEach(pair -> {
            ones.add(pair.first());
            others.add(pair.second());
        });
        for (Pair pair : alignment.pairs()) {
            if (pair.first().isPredicate()
                    || pair.second().isPredicate()
                    || pair.first().name()) {
                continue;
            }
            boolean one = first.words().stream()
                    .anyMatch(w -> w.part() == pair.first().part() && w.name() && !ones.contains(w));
            boolean other = second.words().stream()
                    .anyMatch(w -> w.part() == pair.second().part() && w.name() && !others.contains(w));
            if (one && other) {
                return true;
            }
        }
        return false;
    }

    /** One does to the other in one claim what the other does to it in the other claim. */
    private boolean swapped() {
        boolean up = false;
        boolean down = false;
        for (Pair pair : alignment.pairs()) {
            Role one = pair.first().role();
            Role other = pair.second().role();
            up |= one == Role.WHO && other != Role.WHO && other != null;
            down |= other == Role.WHO && one != Role.WHO && one != null;
        }
        return up && down;
    }

    private double missing(boolean names) {
        Reading less = first.words().size() <= second.words().size() ? first : second;
        Set<Word> aligned = new HashSet<>();
        alignment.pairs().forEach(pair -> aligned.add(less == first ? pair.first() : pair.second()));
        long all = less.words().stream().filter(w -> w.name() == names).count();
        long missing = less.words().stream()
                .filter(w -> w.name() == names && !aligned.contains(w))
                .count();
        return all == 0 ? 0 : (double) missing / all;
    }

    private void style() {
        put(
                "hedged-one",
                first.claim().hedges().isEmpty() != second.claim().hedges().isEmpty());
        put("exclusive-one", exclusive(first) != exclusive(second));
    }

    private static boolean exclusive(Reading reading) {
        String text = reading.claim().text().toLowerCase(java.util.Locale.ROOT);
        return EXCLUSIVES.stream().anyMatch(word -> (" " + text + " ").contains(" " + word + " "));
    }

    private void put(String name, boolean value) {
        put(name, value ? 1 : 0);
    }

    private void put(String name, double value) {
        values.put(name, value);
    }
}
