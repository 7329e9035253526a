package org.deskcheck.desk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.desk.annotated.BratAnnotations;
import org.deskcheck.model.Annotation;
import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;

class AttributionScoreTest {

    private static final String TEXT =
            "The mayor said the bridge would open in May. \uD83D\uDE00 Traders expect rain, \u201Cand plenty.\u201D";

    private static final Annotation SAID = roles("The mayor", "said", "the bridge would open in May");
    private static final Annotation EXPECT = roles("Traders", "expect", "rain");
    private static final Annotation QUOTED = roles("Traders", "expect", "rain, \u201Cand plenty.\u201D");

    @Test
    void what_agrees_is_right() {
        AttributionScore score = AttributionScore.of(TEXT, List.of(SAID, QUOTED), List.of(QUOTED, SAID));

        assertThat(score.speechContentAndSource()).isEqualTo(new PrecisionRecall(2, 2, 2));
        assertThat(score.contentAndSource().f1()).isEqualTo(1.0);
    }

    @Test
    void half_of_the_content_is_enough_and_a_shared_name_makes_the_source() {
        Annotation close = roles("mayor said", "said", "would open in May");
        Annotation wrongSource = roles("The", "said", "the bridge would open in May");

        assertThat(AttributionScore.of(TEXT, List.of(SAID), List.of(close)).contentAndSource())
                .isEqualTo(new PrecisionRecall(1, 1, 1));
        assertThat(AttributionScore.of(TEXT, List.of(SAID), List.of(wrongSource))
                        .contentAndSource())
                .isEqualTo(new PrecisionRecall(0, 1, 1));
        assertThat(AttributionScore.of(TEXT, List.of(SAID), List.of(wrongSource))
                        .content())
                .isEqualTo(new PrecisionRecall(1, 1, 1));
    }

    @Test
    void thoughts_do_not_count_as_speech_but_quoted_ones_do() {
        assertThat(AttributionScore.of(TEXT, List.of(EXPECT), List.of(EXPECT)).speechContent())
                .isEqualTo(new PrecisionRecall(0, 0, 0));
        assertThat(AttributionScore.of(TEXT, List.of(QUOTED), List.of(QUOTED)).speechContent())
                .isEqualTo(new PrecisionRecall(1, 1, 1));
    }

    @Test
    void what_no_gold_answers_to_is_wrong_even_as_speech() {
        AttributionScore score = AttributionScore.of(TEXT, List.of(SAID), List.of(SAID, EXPECT));

        assertThat(score.speechContentAndSource()).isEqualTo(new PrecisionRecall(1, 2, 1));
    }

    @Test
    void two_predictions_cannot_share_one_gold() {
        AttributionScore score = AttributionScore.of(TEXT, List.of(SAID), List.of(SAID, SAID));

        assertThat(score.content()).isEqualTo(new PrecisionRecall(1, 2, 1));
    }

    @Test
    void annotations_count_in_code_points() {
        String annotations = """
                T1	Source 47 54	Traders
                T2	Cue 55 61	expect
                T3	Content 62 66;67 79	rain, and so
                on over two lines
                T4	Attribution 55 61	expect
                E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
                E2	Attribution:T4 Source:T1 Cue:T2
                #1	AnnotatorNotes T1	a note
                """;

        assertThat(BratAnnotations.read(annotations, TEXT)).hasSize(1).first().satisfies(roles -> {
            assertThat(roles.source()).containsExactly(span("Traders"));
            assertThat(roles.cue()).containsExactly(span("expect"));
            assertThat(roles.content().get(0)).isEqualTo(span("rain"));
            assertThat(roles.content()).hasSize(2);
        });
    }

    private static Annotation roles(String source, String cue, String content) {
        return new Annotation(List.of(span(source)), List.of(span(cue)), List.of(span(content)));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
