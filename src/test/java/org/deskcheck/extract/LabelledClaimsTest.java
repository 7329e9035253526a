package org.deskcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deskcheck.model.CheckWorthiness;
import org.deskcheck.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What depends on how a claim stands in its article: the stance of its source, and which hedges are its own. */
class LabelledClaimsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ASSERTS|Ana Reis said that the bridge was safe.|the bridge was safe",
                "ASSERTS|Ana Reis insisted that the bridge was safe.|the bridge was safe",
                "ASSERTS|Ana Reis believes that the bridge is safe.|the bridge is safe",
                "ASSERTS|Ana Reis confirmed that the bridge was safe.|the bridge was safe",
                "ASSERTS|Ana Reis warned that the bridge would fall.|the bridge would fall",
                "ASSERTS|According to Ana Reis, the bridge was safe.|the bridge was safe",
                "ASSERTS|Ana Reis told reporters that the bridge was safe.|the bridge was safe",
                "ASSERTS|Ana Reis admitted that the bridge was unsafe.|the bridge was unsafe",
                "DENIES|Ana Reis denied that the bridge was unsafe.|the bridge was unsafe",
                "DENIES|Ana Reis rejected the claim that the bridge was unsafe.|the claim that",
                "DENIES|Ana Reis does not believe that the bridge is safe.|the bridge is safe",
                "DENIES|Ana Reis disputed that the bridge was unsafe.|the bridge was unsafe",
                "DENIES|Ana Reis has repeatedly denied that the bridge was unsafe.|the bridge was unsafe",
                "DOUBTS|Ana Reis declined to say when the bridge would open.|when the bridge",
                "DOUBTS|Ana Reis refused to say whether the bridge was safe.|whether",
                "DOUBTS|Ana Reis doubts that the bridge is safe.|the bridge is safe",
                "DOUBTS|Ana Reis doubted whether the bridge was safe.|whether",
                "DOUBTS|Ana Reis did not say whether the bridge was safe.|whether",
                "DOUBTS|Ana Reis would not confirm that the bridge was unsafe.|the bridge was unsafe",
                "DOUBTS|Ana Reis refused to confirm that the bridge was unsafe.|the bridge was unsafe",
                "DENIES|Ana Reis refused to close the bridge.|to close",
                "DENIES|Ana Reis rejected any suggestion that the bridge was unsafe.|any suggestion",
                "DENIES|Ana Reis does not think that the bridge is safe.|the bridge is safe",
                "DOUBTS|Ana Reis does not deny that the bridge is unsafe.|the bridge is unsafe",
                "DOUBTS|Ana Reis questioned whether the bridge was safe.|whether",
                "ASKS|Ana Reis asked whether the bridge was safe.|whether",
                "ASKS|Ana Reis wondered whether the bridge was safe.|whether",
                "ASKS|“Is the bridge safe?” Ana Reis asked.|Is the bridge safe",
                "ASKS|“Who built the bridge?” said Ana Reis.|Who built the bridge",
                "ASKS|Ana Reis asked who had built the bridge.|who had built",
                "INTENDS|Ana Reis vowed to close the bridge.|to close",
                "INTENDS|Ana Reis promised to close the bridge.|to close",
                "INTENDS|Ana Reis plans to close the bridge.|to close",
                "INTENDS|Ana Reis threatened to close the bridge.|to close",
                "INTENDS|Ana Reis pledged to close the bridge.|to close",
                "INTENDS|Ana Reis wants to close the bridge.|to close",
                "INTENDS|Ana Reis offered to close the bridge.|to close",
                "INTENDS|Ana Reis intends to close the bridge.|to close",
            })
    void tellsHowTheSourceStandsToTheClaim(Stance stance, String text, String claim) {
        assertThat(Extraction.of(text).claim(claim).stance()).isEqualTo(stance);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "may|Ana Reis said the bridge may fall and Bo Lund said the road is safe.|the bridge may fall",
                "''|Ana Reis said the bridge may fall and Bo Lund said the road is safe.|the road is safe",
                "''|The bridge might fall. The road is safe.|The road is safe",
                "might|The bridge might fall. The road is safe.|The bridge might fall",
                "''|Perhaps Bo Lund was late. Ana Reis said the bridge was safe.|the bridge was safe",
                "could|Ana Reis said the bridge could fall. Bo Lund closed the road.|the bridge could fall",
                "''|Ana Reis said the bridge could fall. Bo Lund closed the road.|Bo Lund closed the road",
                "probably|Ana Reis said the bridge was probably old.|the bridge was probably old",
            })
    void aHedgeWeakensOnlyTheClaimThatItStandsIn(String hedge, String text, String claim) {
        assertThat(String.join(" ", Extraction.of(text).claim(claim).hedges())).isEqualTo(hedge);
    }

    @Test
    void whoeverAsksClaimsNothing() {
        Extraction asked = Extraction.of("Ana Reis asked whether 300 people had died in the flood.");

        assertThat(asked.claim("whether").checkWorthiness()).isEqualTo(CheckWorthiness.NONE);
        assertThat(Extraction.of("Ana Reis said that 300 people had died in the flood.")
                        .claim("300 people")
                        .checkWorthiness())
                .isEqualTo(CheckWorthiness.HIGH);
    }
}
