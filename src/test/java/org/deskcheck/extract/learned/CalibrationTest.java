package org.deskcheck.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final Evidence SURE = new Evidence(0.99, true, 1, true, true);
    private static final Evidence UNSURE = new Evidence(0.7, false, 0, false, true);

    /** The tagger thinks too well of itself: what it holds to be 70 per cent sure is right one time of four. */
    private static final Calibration CALIBRATION = Calibration.fit(judged());

    private static List<Calibration.Judged> judged() {
        List<Calibration.Judged> judged = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            judged.add(new Calibration.Judged(SURE, i % 10 != 0));
            judged.add(new Calibration.Judged(UNSURE, i % 4 == 0));
            judged.add(new Calibration.Judged(Evidence.RULE_ALONE, i % 2 == 0));
        }
        return judged;
    }

    @Test
    void evidenceIsAsProbableAsItWasRight() {
        assertThat(CALIBRATION.probability(SURE)).isCloseTo(0.9, within(0.02));
        assertThat(CALIBRATION.probability(UNSURE)).isCloseTo(0.25, within(0.02));
        assertThat(CALIBRATION.probability(Evidence.RULE_ALONE)).isCloseTo(0.5, within(0.02));
    }

    @Test
    void theUtmostEvidenceStillMakesAProbability() {
        assertThat(CALIBRATION.probability(new Evidence(1, true, 1, true, true)))
                .isBetween(0.9, 1.0);
        assertThat(CALIBRATION.probability(new Evidence(0, false, 0, false, true)))
                .isBetween(0.0, 0.25);
    }

    @Test
    void comesBackFromAFileAsItWas() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CALIBRATION.write(new DataOutputStream(bytes));

        Calibration read = Calibration.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

        assertThat(read.probability(UNSURE)).isEqualTo(CALIBRATION.probability(UNSURE));
    }
}
