package org.deskcheck.compare;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.compare.Reading.Word;
import org.deskcheck.model.Proposition.Role;

/**
 * In how many slots two claims both say something that the other does not. "The nurses' wages rose" and "the
 * doctors' wages rose" differ in one: they are on different matters. That one says more than the other does
 * not count.
 */
final class Apart {

    private enum Slot {
        ACT,
        WHO,
        WHAT,
        WHEN,
        ELSE
    }

    /** What two do with each other, so that either may be named first. By stems. */
    private static final Set<String> MUTUAL =
            Set.of("confer", "debat", "meet", "met", "negotiat", "speak", "spok", "talk");

    private Apart() {}

    static int count(Alignment alignment, Antonyms antonyms, DateComparison dates) {
        List<Pair> pairs = antonyms.pair() == null
                ? alignment.pairs()
                : Stream.concat(alignment.pairs().stream(), Stream.of(antonyms.pair()))
                        .toList();
        List<Word> first =
                inSharedActs(alignment.first(), pairs.stream().map(Pair::first).toList());
        List<Word> second = inSharedActs(
                alignment.second(), pairs.stream().map(Pair::second).toList());
        Set<Slot> slots = own(first, pairs.stream().map(Pair::first).toList());
        slots.retainAll(own(second, pairs.stream().map(Pair::second).toList()));
        for (Role role : List.of(Role.WHO, Role.WHAT)) {
            if (otherHeads(role, first, second, pairs) && !isMutual(role, first, second, pairs)) {
                slots.add(role == Role.WHO ? Slot.WHO : Slot.WHAT);
            }
        }
        if (pairs.stream().allMatch(Pair::ofPredicates) && first.size() + second.size() > 2 * pairs.size()) {
            slots.add(Slot.WHAT);
        }
        if (TimeWords.apart(alignment.first(), alignment.second(), dates)
                || dayAgainstOtherTime(alignment, first, second, pairs)) {
            slots.add(Slot.WHEN);
        }
        return slots.size();
    }

    /** "In May" and "since the attack": a day on one side, and on the other a time that is no day. */
    private static boolean dayAgainstOtherTime(
            Alignment alignment, List<Word> first, List<Word> second, List<Pair> pairs) {
        boolean firstHasDay = !alignment.first().claim().dates().isEmpty();
        boolean secondHasDay = !alignment.second().claim().dates().isEmpty();
        return firstHasDay != secondHasDay
                && (firstHasDay
                        ? own(second, pairs.stream().map(Pair::second).toList()).contains(Slot.WHEN)
                        : own(first, pairs.stream().map(Pair::first).toList()).contains(Slot.WHEN));
    }

    /** The words of the acts that the other claim speaks of too, without figures and days, which are compared by what they say. */
    private static List<Word> inSharedActs(Reading reading, Collection<Word> shared) {
        Set<Integer> acts = new HashSet<>();
        shared.forEach(word -> acts.add(word.act()));
        return reading.words().stream()
                .filter(word -> acts.contains(word.act()) && !word.measures())
                .toList();
    }

    /** The slots in which a claim says something of its own. */
    private static Set<Slot> own(List<Word> words, Collection<Word> shared) {
        Set<Slot> slots = EnumSet.noneOf(Slot.class);
        List<Word> own = words.stream().filter(word -> !shared.contains(word)).toList();
        Set<Integer> otherThings = new HashSet<>();
        own.stream().filter(Word::head).forEach(head -> otherThings.add(head.part()));
        own.forEach(word -> slots.add(slot(word, otherThings.contains(word.part()))));
        return slots;
    }

    /** Whether both say who or what, and mean something else by it. */
    private static boolean otherHeads(Role role, List<Word> first, List<Word> second, List<Pair> pairs) {
        return first.stream().anyMatch(word -> word.isHeadOf(role))
                && second.stream().anyMatch(word -> word.isHeadOf(role))
                && pairs.stream()
                        .noneMatch(pair ->
                                pair.first().isHeadOf(role) && pair.second().isHeadOf(role));
    }

    /** "Reis talked with Lund" and "Lund spoke with Reis": each names the other one further back. */
    private static boolean isMutual(Role role, List<Word> first, List<Word> second, List<Pair> pairs) {
        boolean bothNamed = first.stream()
                        .filter(word -> word.isHeadOf(role))
                        .allMatch(word ->
                                pairs.stream().anyMatch(pair -> pair.first().equals(word)))
                && second.stream()
                        .filter(word -> word.isHeadOf(role))
                        .allMatch(word ->
                                pairs.stream().anyMatch(pair -> pair.second().equals(word)));
        return bothNamed
                && first.stream().anyMatch(word -> word.role() == null && MUTUAL.contains(word.stem()))
                && second.stream().anyMatch(word -> word.role() == null && MUTUAL.contains(word.stem()));
    }

    /**
     * Parsers hang what stands behind a noun now on it, now on the verb.
     *
     * @param ofOtherThing whether the head of its part is not shared either: "army drones", "rebel mortars"
     */
    private static Slot slot(Word word, boolean ofOtherThing) {
        if (word.role() == null) {
            return Slot.ACT;
        }
        return switch (word.role()) {
            case WHO -> ofOtherThing ? Slot.WHO : Slot.ELSE;
            case WHAT -> ofOtherThing ? Slot.WHAT : Slot.ELSE;
            case WHEN -> Slot.WHEN;
            case WHOM, WHERE, HOW -> Slot.ELSE;
        };
    }
}
