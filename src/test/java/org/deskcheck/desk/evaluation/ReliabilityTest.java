package org.deskcheck.desk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReliabilityTest {

    @Test
    void what_is_said_to_be_probable_is_held_against_what_is_right() {
        Reliability reliability = new Reliability();
        reliability.add(0.9, true);
        reliability.add(1, true);
        reliability.add(0.25, false);
        reliability.add(0.25, true);

        assertThat(reliability.lines())
                .containsExactly(
                        "probability 0.2-0.3  predicted 2  mean 0.250  right 0.500",
                        "probability 0.9-1.0  predicted 2  mean 0.950  right 1.000",
                        "probability  off by 0.150 on average, Brier score 0.159");
    }

    @Test
    void of_nothing_nothing_is_told() {
        assertThat(new Reliability().lines()).isEmpty();
    }
}
