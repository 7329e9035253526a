package org.deskcheck.compare;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.compare.Reading.Word;
import org.deskcheck.model.Claim;
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
        put(
                "denied-share",
                alignment.pairs().isEmpty()
                        ? 0
                        : (part + predicate) / alignment.pairs().size());
        put("denied-alike", deniedAlike);
        put("denies-one", first.denies() != second.denies());
        put("denies-both", first.denies() && second.denies());
    }

    private void refutation() {
        boolean one = refutes(first.claim());
        boolean other = refutes(second.claim());
        put("refutes-one", one != other);
        put("refutes-both", one && other);
        boolean right = !first.claim().proposition().corrections().isEmpty();
        boolean set = !second.claim().proposition().corrections().isEmpty();
        put("corrects-one", right != set);
        put(
                "asks-one",
                first.claim().proposition().asks()
                        != second.claim().proposition().asks());
    }

    private static boolean refutes(Claim claim) {
        return claim.stance() == Stance.DENIES
                || !claim.proposition().refutations().isEmpty();
    }

    private void antonyms() {
        put("antonym", !opposites.between(first.stems(), second.stems()).isEmpty());
        put("antonym-any", anyAntonym());
    }

    private boolean anyAntonym() {
        WordTable table = WordTable.english();
        for (Word one : first.words()) {
            for (String antonym : table.antonyms(one.stem())) {
                if (second.stems().contains(antonym)
                        && !first.stems().contains(antonym)
                        && !second.stems().contains(one.stem())) {
                    return true;
                }
            }
        }
        return false;
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
        put("actor", otherIn(Role.WHO, List.of(Role.WHO)));
        put("object", otherIn(Role.WHAT, List.of(Role.WHAT)));
        put("place", otherIn(Role.WHERE, List.of(Role.WHERE)));
        put("swapped", swapped());
        put("names-missing", missing(true));
        put("words-missing", missing(false));
    }

    /** Acts with the same predicate whose parts in one role have nothing in common. */
    private boolean otherIn(Role role, List<Role> roles) {
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
