package org.deskcheck.compare;

import org.deskcheck.compare.Alignment.Pair;
import org.deskcheck.compare.Reading.Word;
import org.deskcheck.model.Comparison.Signal;
import org.jspecify.annotations.Nullable;

/**
 * Opposite words on which two claims turn. Where one of them is denied ("not useless"), they agree.
 *
 * @param pair the two words; null if there are none, or only particles
 * @param words as "began/ended" or "on/off", empty if there are none
 */
record Antonyms(Signal signal, @Nullable Pair pair, String words) {

    static Antonyms of(Alignment alignment, Opposites opposites) {
        Reading first = alignment.first();
        Reading second = alignment.second();
        Antonyms found = particles(first, second);
        for (Word one : first.words()) {
            // Where both claims hold both words, they are talking of the pair, not taking sides.
            if (second.stems().contains(one.stem())) {
                continue;
            }
            for (Word other : second.words()) {
                boolean apart = !first.stems().contains(other.stem()) && inOneSlot(one, other, alignment);
                if (apart && opposites.areOpposite(one.stem(), other.stem())) {
                    if (one.denied() == other.denied()) {
                        return new Antonyms(Signal.CONFLICT, new Pair(one, other), one.lemma() + "/" + other.lemma());
                    }
                    found = new Antonyms(Signal.AGREE, new Pair(one, other), one.lemma() + "/" + other.lemma());
                }
            }
        }
        return found;
    }

    private static Antonyms particles(Reading first, Reading second) {
        String words = first.wording().particles().oppositesIn(second.wording().particles());
        return new Antonyms(words.isEmpty() ? Signal.ABSENT : Signal.CONFLICT, null, words);
    }

    /** {@link Alignment#overlap}, where opposite words count as speaking of the same thing. */
    double overlap(Alignment alignment) {
        return alignment.overlap(pair == null ? 0 : 1);
    }

    /** Opposites said of different things are no contradiction: they must play the same role in acts that have more in common. */
    private static boolean inOneSlot(Word one, Word other, Alignment alignment) {
        return one.role() == other.role()
                && alignment.pairs().stream()
                        .anyMatch(shared -> shared.first().act() == one.act()
                                && shared.second().act() == other.act());
    }
}
