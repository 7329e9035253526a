package org.deskcheck.extract.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deskcheck.extract.signs.SignWeights;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.junit.jupiter.api.Test;

class AntecedentTrainerTest {

    private static final Antecedent NEAR = candidate("Ana Reis", "distance 0", "told 1");
    private static final Antecedent SPEAKER = candidate("Bo Lund", "distance 2", "spoke last", "told 1");

    @Test
    void findsTheSignThatTells() throws IOException {
        AntecedentTrainer trainer = new AntecedentTrainer();
        for (int i = 0; i < 50; i++) {
            trainer.add(List.of(NEAR, SPEAKER), new boolean[] {false, true});
        }
        AntecedentModel model = new AntecedentModel(
                SignWeights.read(new StringReader(trainer.train().weights().table())));

        assertThat(model.choose(0, List.of(NEAR, SPEAKER))).isEqualTo(SPEAKER.source());
        assertThat(model.weights().weights()).doesNotContainKey("told 1").containsKey("spoke last");
    }

    @Test
    void ofEqualOnesTheNearestIsMeant() {
        AntecedentModel model = new AntecedentModel(new SignWeights(Map.of()));

        assertThat(model.choose(0, List.of(NEAR, SPEAKER))).isEqualTo(NEAR.source());
        assertThat(model.choose(0, List.of())).isNull();
    }

    private static Antecedent candidate(String name, String... signs) {
        return new Antecedent(new Source(name, SourceKind.NAMED, null), Set.of(signs));
    }
}
