package org.deskcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What news copy has that other prose has not: place lines, all sorts of quotation marks, sentences that go on. */
class WireCopyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "OSLO (Desk) — The ferry is late.|The ferry is late",
                "OSLO, Norway (Desk) — The ferry is late.|The ferry is late",
                "OSLO, March 3 (Desk) - The ferry is late.|The ferry is late",
                "NEW BERGEN -- The ferry is late.|The ferry is late",
                "OSLO — But the ferry is late.|But the ferry is late",
                "The ferry – an old one – is late.|The ferry – an old one – is late",
                "NATO – an alliance – is late.|NATO – an alliance – is late",
            })
    void aPlaceLineIsNoPartOfTheClaim(String text, String claim) {
        assertThat(Extraction.of(text).claims().get(0).text()).isEqualTo(claim);
    }

    @Test
    void aPlaceLineIsNobody() {
        Extraction wire = Extraction.of("OSLO (Desk) — The ferry board met on Monday. It said the bridge was safe.");

        assertThat(wire.claim("the bridge was safe").sourceName()).isEqualTo("ferry board");
    }

    @Test
    void whatStandsBehindAPlaceLineIsReadAsIfItStoodAlone() {
        String lead = "Norway and Iceland have not agreed on a price for the cod, the ministry said on Monday after a"
                + " meeting that went on past midnight.";
        Extraction alone = Extraction.of(lead);
        Extraction wire = Extraction.of("OSLO, March 3, 2025 - " + lead);

        assertThat(wire.claims().get(0).text())
                .isEqualTo("Norway and Iceland have not agreed on a price for the cod")
                .isEqualTo(alone.claims().get(0).text());
        assertThat(wire.claims().get(0).sourceName()).isEqualTo("ministry");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "‘The bridge isn’t safe,’ said Ana Reis.|The bridge isn’t safe",
                "Ana Reis said: ‘We don’t know who’s paid for the Reises’ house.’"
                        + "|We don’t know who’s paid for the Reises’ house",
                "“He told me ‘the bridge is safe’ and left,” Ana Reis said.|He told me ‘the bridge is safe’ and left",
                "‘He called it “a toy bridge” and left,’ Ana Reis said.|He called it “a toy bridge” and left",
            })
    void singleMarksQuoteAndApostrophesDoNot(String text, String claim) {
        assertThat(Extraction.of(text).claim(claim).text()).isEqualTo(claim);
        assertThat(Extraction.of(text).claim(claim).sourceName()).isEqualTo("Ana Reis");
        assertThat(Extraction.of(text).claim(claim).quotation().name()).isEqualTo("DIRECT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "But the bridge is safe.|But the bridge is safe",
                "Ana Reis said: “The bridge is old. But it is safe.”|But it is safe",
                "Ana Reis warned: “But this is the last time.”|But this is the last time",
                "The board promised to tell the mayor – and then talk to the press."
                        + "|to tell the mayor – and then talk to the press",
                "The board promised to tell the mayor, but not name the driver."
                        + "|to tell the mayor, but not name the driver",
            })
    void aClaimIsWhole(String text, String claim) {
        assertThat(Extraction.of(text).claim(claim).text()).isEqualTo(claim);
    }

    @Test
    void whatSomebodyIsAccusedOfIsAnAccusation() {
        assertThat(Extraction.of("Norway accused the yard of delay.")
                        .claim("the yard")
                        .kinds())
                .extracting(Enum::name)
                .contains("ACCUSATION");
    }
}
