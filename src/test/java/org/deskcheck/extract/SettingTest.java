package org.deskcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.model.Claim;
import org.deskcheck.model.ClaimSet;
import org.deskcheck.model.Sentence;
import org.junit.jupiter.api.Test;

/** Where claims stand, and how far from whoever makes them. */
class SettingTest {

    private static final String TEXT = """
            = Weir to be rebuilt

            The weir will be rebuilt in spring. It is rotten, the engineer Ivo Kral said.

            "The piles are soft, the sill is gone and the eels go round it," he said. Poland sends timber.
            """;

    private final ClaimSet claims = Extraction.of(TEXT).set();

    @Test
    void a_claim_knows_its_paragraph() {
        assertThat(claim("rebuilt in spring").paragraph()).isEqualTo(1);
        assertThat(claim("sends timber").paragraph()).isEqualTo(2);
        assertThat(claim("Weir to be").paragraph()).isZero();
    }

    @Test
    void words_are_counted_up_to_whoever_said_them() {
        assertThat(claim("piles are soft").wordsBeforeSource()).isEqualTo(14);
        assertThat(claim("is rotten").wordsBeforeSource()).isEqualTo(3);
        assertThat(claim("sends timber").wordsBeforeSource()).isZero();
    }

    @Test
    void the_source_is_kept_in_the_words_of_the_article() {
        assertThat(claim("piles are soft").sourceWords()).isEqualTo("he");
        assertThat(claim("piles are soft").sourceName()).isEqualTo("Ivo Kral");
    }

    @Test
    void parties_are_found_in_what_the_claim_says() {
        assertThat(claim("sends timber").parties()).containsExactly("poland");
        assertThat(claim("is rotten").parties()).isEmpty();
    }

    @Test
    void sentences_stand_with_their_numbers_whoever_says_them() {
        List<Sentence> sentences = claims.sentences();

        assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2, 2);
        assertThat(sentences).extracting(Sentence::attributed).containsExactly(false, false, true, true, false);
        assertThat(claim("is rotten").sentence()).isEqualTo(sentences.get(2).number());
        assertThat(sentences.get(4).text()).isEqualTo("Poland sends timber.");
    }

    private Claim claim(String words) {
        return claims.claims().stream()
                .filter(claim -> claim.text().contains(words))
                .findFirst()
                .orElseThrow();
    }
}
