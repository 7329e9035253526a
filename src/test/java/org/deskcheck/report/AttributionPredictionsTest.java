package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.model.Attribution;
import org.deskcheck.model.Quotation;
import org.deskcheck.model.Source;
import org.deskcheck.model.Span;
import org.deskcheck.model.Stance;
import org.junit.jupiter.api.Test;

class AttributionPredictionsTest {

    @Test
    void offsets_count_code_points() {
        String text = "\uD83D\uDE00 Ida said \uD83D\uDE00!";
        Attribution attribution = new Attribution(
                "a1",
                List.of(new Span(3, 6)),
                List.of(new Span(7, 11)),
                List.of(new Span(12, 15)),
                Source.UNSPECIFIED,
                "say",
                Quotation.INDIRECT,
                Stance.ASSERTS,
                1,
                null);

        assertThat(AttributionPredictions.line("ida", List.of(attribution), text))
                .isEqualTo(
                        "{\"id\":\"ida\",\"attributions\":[{\"source\":[[2,5]],\"cue\":[[6,10]],\"content\":[[11,13]]}]}");
    }
}
