package org.deskcheck.compare;

import org.deskcheck.compare.Reading.Word;
import org.deskcheck.model.Comparison.Signal;

/**
 * Opposite words on which two claims turn. Where one of them is denied ("not useless"), they agree.
 *
 * @param words as "began/ended", empty if there are none
 */
record Antonyms(Signal signal, String words) {

    static Antonyms of(Alignment alignment, Opposites opposites) {
        Reading first = alignment.first();
        Reading second = alignment.second();
        Antonyms found = new Antonyms(Signal.ABSENT, "");
        for (Word one : first.words()) {
            // Where both claims hold both words, they are talking of the pair, not taking sides.
            if (second.stems().contains(one.stem())) {
                continue;
            }
            for (Word other : second.words()) {
                boolean apart = !first.stems().contains(other.stem()) && inOneSlot(one, other, alignment);
                if (apart && opposites.areOpposite(one.stem(), other.stem())) {
                    if (one.denied() == other.denied()) {
                        return new Antonyms(Signal.CONFLICT, one.lemma() + "/" + other.lemma());
                    }
                    found = new Antonyms(Signal.AGREE, one.lemma() + "/" + other.lemma());
                }
            }
        }
        return found;
    }

    /** Opposites said of different things are no contradiction: they must play the same role in acts that have more in common. */
    private static boolean inOneSlot(Word one, Word other, Alignment alignment) {
        return one.role() == other.role()
                && alignment.pairs().stream()
                        .anyMatch(pair ->
                                pair.first().act() == one.act() && pair.second().act() == other.act());
    }
}
