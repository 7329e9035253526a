package org.deskcheck.desk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAMED | Ida Brun | Ida Brun | true",
                "NAMED | Dr. Ida Brun | Ida Brun | true",
                "NAMED | Ida Brun | Brun | false",
                "NAMED | Ida Brun | Per Brun | false",
                "ANONYMOUS | officials | Three officials of the port | true",
                "ANONYMOUS | the officials of the port | port | false",
                "ANONYMOUS | lawyer | Per Vik’s lawyer | true",
                "ANONYMOUS | lawyer | officials | false",
                "DOCUMENT | records | records obtained by the paper | true",
                "UNSPECIFIED | '' | '' | true",
                "UNSPECIFIED | '' | officials | false",
            })
    void aNameMayBeLonger(SourceKind kind, String gold, String found, boolean same) {
        assertThat(SameSource.test(new Source(gold, kind, null), new Source(found, kind, null)))
                .isEqualTo(same);
    }
}
