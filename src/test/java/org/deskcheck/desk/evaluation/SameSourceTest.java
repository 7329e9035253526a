package org.deskcheck.desk.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.deskcheck.model.Source;
import org.deskcheck.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAMED | Ida Brun | Ida Brun | true",
                "NAMED | Dr. Ida Brun | Ida Brun | true",
                "NAMED | Ida Brun | Mayor Ida Brun | true",
                "NAMED | Ida Brun Jr. | Ida Brun | true",
                "NAMED | Ida Brun | Minister of State Ida Brun | true",
                "NAMED | Ida Brun KC | Ida Brun | true",
                "NAMED | Gov. Ida Brun | Ida Brun of Oslo | true",
                "NAMED | Ida Brun | Brun | false",
                "NAMED | Ida Brun | Per Brun | false",
                "NAMED | Ida Brun | Ida Brun’s lawyer | false",
                "NAMED | Ida Brun Dahl | Ida Brun | false",
                "ANONYMOUS | officials | Three officials of the port | true",
                "ANONYMOUS | the officials of the port | port | false",
                "ANONYMOUS | officials of the port | officials of the town | false",
                "ANONYMOUS | lawyer | Per Vik’s lawyer | true",
                "ANONYMOUS | Per Vik’s lawyer | Per Vik | false",
                "ANONYMOUS | Vik’s lawyer | Per Vik’s lawyer | true",
                "ANONYMOUS | Mayor Per Vik’s lawyer | Per Vik’s lawyer | true",
                "ANONYMOUS | ranchers | ranchers here | true",
                "ANONYMOUS | lawyer | officials | false",
                "ANONYMOUS | the guests | guests, most of them sailors | true",
                "ANONYMOUS | two unnamed officials | officials | true",
                "ROLE | Peru’s acting president | Peru | false",
                "ORGANISATION | Court of Sport | court | false",
                "ORGANISATION | Court of Sport | Court of Sport in Bern | true",
                "ORGANISATION | Oslo Harbour League | Harbour League | false",
                "ORGANISATION | Harbour League | state-run Harbour League | true",
                "ORGANISATION | Brun campaign | Brun | false",
                "DOCUMENT | records | records obtained by the paper | true",
                "DOCUMENT | survey | harbour survey published Sunday | true",
                "UNSPECIFIED | '' | '' | true",
                "UNSPECIFIED | '' | officials | false",
                "ANONYMOUS | officials | '' | false",
            })
    void aNameMayBeLonger(SourceKind kind, String gold, String found, boolean same) {
        Source right = new Source(gold, kind, null);

        assertThat(new SameSource(List.of(right)).test(right, new Source(found, kind, null)))
                .isEqualTo(same);
    }

    @Test
    void aNameThatFitsTwoSourcesIsNeither() {
        Source port = new Source("officials of the port", SourceKind.ANONYMOUS, null);
        Source town = new Source("two officials of the town", SourceKind.ANONYMOUS, null);
        Source some = new Source("officials", SourceKind.ANONYMOUS, null);

        assertThat(new SameSource(List.of(port)).test(port, some)).isTrue();
        assertThat(new SameSource(List.of(port, town)).test(port, some)).isFalse();
        assertThat(new SameSource(List.of(port, town, some)).test(some, some)).isTrue();
    }
}
