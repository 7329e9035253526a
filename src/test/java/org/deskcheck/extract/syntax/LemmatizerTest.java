package org.deskcheck.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {

    private final Lemmatizer lemmatizer = Shipped.model().lemmatizer();

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "said, VBD, say",
                "denies, VBZ, deny",
                "denied, VBD, deny",
                "making, VBG, make",
                "stopped, VBN, stop",
                "calling, VBG, call",
                "went, VBD, go",
                "forsaken, VBN, forsake",
                "is, VBZ, be",
                "n't, RB, not",
                "'ll, MD, will",
                "talks, NNS, talk",
                "cities, NNS, city",
                "wives, NNS, wife",
                "women, NNS, woman",
                "children, NNS, child",
                "crises, NNS, crisis",
                "attaches, VBZ, attach",
                "worse, JJR, bad",
                "biggest, JJS, big",
                "larger, JJR, large",
                "them, PRP, they",
                "Kremlin, NNP, Kremlin",
                "Official, JJ, official",
            })
    void findsTheDictionaryForm(String form, String tag, String lemma) {
        assertThat(lemmatizer.lemma(form, Forms.lower(form), tag)).isEqualTo(lemma);
    }

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource({
        "blorked, VBD, blork",
        "grozzling, VBG, grozzle",
        "flimmed, VBN, flim",
        "snarkies, NNS, snarky",
        "brexes, NNS, brex",
        "s, NNS, s",
        "ed, VBD, ed",
        "ing, VBG, ing",
    })
    void guessesAtWordsThatNoDictionaryHas(String form, String tag, String lemma) {
        assertThat(lemmatizer.lemma(form, form, tag)).isEqualTo(lemma);
    }
}
