package org.deskcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void slicesTextAndOffsetsAlike() {
        // The file reads "Q&amp;A" from offset 10 on.
        Passage mapped = Passage.mapped("Q&A", new int[] {10, 11, 16}, new int[] {11, 16, 17});
        Passage verbatim = Passage.verbatim("Q and A", 10);

        assertThat(mapped.slice(1, 3)).hasToString("&A");
        assertThat(mapped.slice(1, 3).span()).isEqualTo(new Span(11, 17));
        assertThat(verbatim.slice(2, 5)).hasToString("and");
        assertThat(verbatim.slice(2, 5).span()).isEqualTo(new Span(12, 15));
    }
}
