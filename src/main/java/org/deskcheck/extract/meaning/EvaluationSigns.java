package org.deskcheck.extract.meaning;

import org.deskcheck.model.Lexicon;

/** Whether a claim judges rather than reports, by the words that the lexicon {@code evaluations} lists. */
final class EvaluationSigns {

    private final Phrases terms;

    EvaluationSigns(Lexicon lexicon) {
        this.terms = new Phrases(lexicon);
    }

    boolean holds(Words words) {
        return terms.find(words).stream().anyMatch(match -> !isName(words, match.from()));
    }

    /** "The Great Wall": part of a name. The first word of a claim is capitalised anyway. */
    private static boolean isName(Words words, int at) {
        boolean inside = at > 0 && words.startsWithLetter(at - 1);
        return words.isCapitalised(at) && (inside || words.tag(at).startsWith("NNP") && words.isCapitalised(at + 1));
    }
}
