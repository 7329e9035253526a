package org.deskcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.model.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an article presents the people in it, from its first to its last sentence. */
class PortraitsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ingrid Solheim, a vet, laughed. Ingrid Solhiem said it was late.                 | Solhiem/Solheim
        Ingrid Solheim, a vet, laughed. Solhiem said it was late.                        | Solhiem/Solheim
        Ingrid Solheim, a vet, laughed. Ingrit Solheim said it was late.                 | Ingrit/Ingrid
        Sergei Bondarev, a vet, laughed. Sergey Bondarev said it was late.               | Sergey/Sergei
        Ada Müller, a vet, laughed. Ada Muller said it was late.                         | Muller/Müller
        Ingrid Solheim, a vet, laughed. INGRID SOLHEIM said it was late.                 | ``
        Ingrid Solheim, a vet, laughed. The Solheims said it was late.                   | ``
        Ingrid Solheim, a vet, laughed. Tom Solhiem, her neighbour, said it was late.    | ``
        Karl Maly and Karla Maly, two vets, laughed. Karla Maly said it was late.        | ``
        Ada Brandt Jr., a vet, laughed. Ada Brandt said it was late.                     | ``
        """)
    void names_that_are_spelled_otherwise_than_before(String text, String pair) {
        assertThat(last(text).spellings()).isEqualTo(pair);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Finance Minister Ada Brandt laughed. Brandt, the justice minister, said it was late.          | justice minister/finance minister
        The finance minister, Ada Brandt, laughed. Justice Minister Ada Brandt said it was late.      | justice minister/finance minister
        Gov. Ada Brandt laughed. Lt. Gov. Ada Brandt said it was late.                                | lieutenant governor/governor
        Defense Minister Ada Brandt laughed. Brandt, the defence minister, said it was late.          | ``
        Finance Minister Ada Brandt laughed. Brandt, a former justice minister, said it was late.     | ``
        Finance Minister Ada Brandt laughed. The justice minister's aide Tom Brandt said it was late. | ``
        Finance Minister Ada Brandt laughed. Brandt, an aide to the prime minister, said it was late. | ``
        Mayor Ada Brandt laughed. Brandt, the mayor and chief executive, said it was late.            | ``
        """)
    void offices_that_nobody_holds_at_once(String text, String pair) {
        assertThat(last(text).offices()).isEqualTo(pair);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Ada Brandt, 54, a vet, laughed. Brandt, 45, said it was late.                 | 45/54
        Ada Brandt, 54, a vet, laughed. The 45-year-old vet Ada Brandt said it was late. | 45/54
        Ada Brandt, 54, a vet, laughed. Brandt, 54, said it was late.                 | ``
        Ada Brandt, 54, a vet, laughed. Tom Brandt, 45, said it was late.             | ``
        """)
    void ages_that_differ(String text, String pair) {
        assertThat(last(text).ages()).isEqualTo(pair);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "It is late," said Ada Brandt. She laughed.                              | -1
        "It is late," said Mrs. Brandt. Ada Brandt laughed.                      | -1
        "It is late," said Ada Brandt, a vet. She laughed.                       | 0
        "It is late," said the vet Ada Brandt. She laughed.                      | 0
        "It is late," said Ada Brandt of the rowing club. She laughed.           | 0
        "It is late," said Ada Brandt, 54. She laughed.                          | 0
        The vet in charge of the seals, Ada Brandt, said "it is late". It was.   | 0
        "It is late," said Ada Brandt. Brandt runs the mill.                     | 1
        "It is late," said Ada Brandt. The mill is old. Brandt is a vet.         | 2
        "It is late," said Vladimir Putin. He laughed.                           | 0
        "It is late," said the vet. She laughed.                                 | -1
        """)
    void the_sentence_that_says_who_a_speaker_is(String text, int sentence) {
        assertThat(Extraction.of(text).claims().get(0).sourceIntroduced()).isEqualTo(sentence);
    }

    private static Sentence last(String text) {
        List<Sentence> sentences = Extraction.of(text).set().sentences();
        return sentences.get(sentences.size() - 1);
    }
}
