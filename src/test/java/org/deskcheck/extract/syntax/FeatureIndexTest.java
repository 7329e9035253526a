package org.deskcheck.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureIndexTest {

    @Test
    void numbersTheKnownFeaturesWithoutGaps() {
        FeatureIndex index = new FeatureIndex(new long[] {1L << 3 | 1L << 63, 0, 1L << 5, 1});

        assertThat(index.size()).isEqualTo(4);
        assertThat(index.number(3)).isEqualTo(1);
        assertThat(index.number(63)).isEqualTo(2);
        assertThat(index.number(128 + 5)).isEqualTo(3);
        assertThat(index.number(192)).isEqualTo(4);
        assertThat(index.number(4)).isEqualTo(FeatureIndex.UNKNOWN);
    }

    @Test
    void takesAnyHashByItsLowestBits() {
        FeatureIndex index = new FeatureIndex(new long[] {0, 1});

        assertThat(index.number(-128 + 64)).isEqualTo(1);
        assertThat(index.number(0x7FFFFF00 | 64)).isEqualTo(1);
    }
}
