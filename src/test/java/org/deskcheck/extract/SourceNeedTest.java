package org.deskcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.deskcheck.extract.need.NeedModel;
import org.deskcheck.extract.need.NeedTrainer;
import org.deskcheck.extract.signs.SignWeights;
import org.deskcheck.model.Annotation;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;

/** How much the author's own claims need a source. */
class SourceNeedTest {

    @Test
    void what_a_source_must_have_said_needs_one_more_than_what_the_reporter_saw() {
        List<Claim> claims = Extraction.of("""
            The bell rang at noon on Monday. Two men carried a ladder across the square.

            Karel Maly, who owns the mill, said the boiler had burst. The insurer would pay for a new one. He said the workers had been told.
            """).claims();

        assertThat(need(claims, "insurer would pay")).isGreaterThan(0.5);
        assertThat(need(claims, "carried a ladder")).isLessThan(0.5);
        assertThat(need(claims, "boiler had burst")).isZero();
    }

    @Test
    void an_article_without_any_source_gets_no_benefit_of_the_doubt() {
        assertThat(need(
                        Extraction.of("Two men carried a ladder across the square.")
                                .claims(),
                        "ladder"))
                .isEqualTo(1);
    }

    private static double need(List<Claim> claims, String words) {
        return claims.stream()
                .filter(claim -> claim.text().contains(words))
                .findFirst()
                .orElseThrow()
                .sourceNeed();
    }

    @Test
    void sources_are_taken_from_every_other_sentence() {
        String text = "The weir is old. Kral said that the piles and the sill were soft. He waited.\n"
                + "The gates would be closed for the winter, Kral said.\n";
        List<Annotation> said = List.of(
                annotation(text, "Kral", "said", "that the piles and the sill were soft"),
                annotation(text, "Kral said.", " said.", "The gates would be closed for the winter"));

        BareSentences first = BareSentences.of(text, said, 0);
        BareSentences second = BareSentences.of(text, said, 1);

        assertThat(first.text())
                .isEqualTo("The weir is old. The piles and the sill were soft. He waited.\n"
                        + "The gates would be closed for the winter, Kral said.\n");
        assertThat(first.bare())
                .singleElement()
                .satisfies(span -> assertThat(first.text().substring(span.start(), span.end()))
                        .isEqualTo("The piles and the sill were soft."));
        assertThat(second.text())
                .isEqualTo("The weir is old. Kral said that the piles and the sill were soft. He waited.\n"
                        + "The gates would be closed for the winter.\n");
    }

    private static Annotation annotation(String text, String source, String cue, String content) {
        return new Annotation(List.of(span(text, source)), List.of(span(text, cue)), List.of(span(text, content)));
    }

    private static Span span(String text, String words) {
        int at = text.lastIndexOf(words) >= 0 && words.endsWith(".") ? text.lastIndexOf(words) : text.indexOf(words);
        int length = words.endsWith(".") ? words.length() - 1 : words.length();
        return new Span(at, at + length);
    }

    @Test
    void training_finds_the_sign_that_tells() throws IOException {
        NeedTrainer trainer = new NeedTrainer();
        for (int i = 0; i < 400; i++) {
            trainer.add(Set.of("word would", "names 1"), true);
            trainer.add(Set.of("predicate VBD", "names 1"), false);
        }
        NeedModel model = new NeedModel(
                SignWeights.read(new StringReader(trainer.train().weights().table())));

        assertThat(model.need(Set.of("word would"))).isGreaterThan(0.8);
        assertThat(model.need(Set.of("predicate VBD"))).isLessThan(0.2);
        assertThat(model.weights().weights()).doesNotContainKey("names 1");
    }

    @Test
    void a_damaged_table_is_refused() {
        assertThatThrownBy(() -> SignWeights.read(new StringReader("word would\n")))
                .isInstanceOf(IOException.class);
    }
}
