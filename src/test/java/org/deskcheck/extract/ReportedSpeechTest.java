package org.deskcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deskcheck.model.Quotation;
import org.deskcheck.model.SourceKind;
import org.deskcheck.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who said what, by the construction that says so. */
class ReportedSpeechTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ana Reis said that the bridge would open. | Ana Reis | say | the bridge would open",
                "Ana Reis said the bridge would open. | Ana Reis | say | the bridge would open",
                "The bridge would open, Ana Reis said. | Ana Reis | say | The bridge would open",
                "The bridge would open, said Ana Reis. | Ana Reis | say | The bridge would open",
                "The bridge, Ana Reis said, would open. | Ana Reis | say | The bridge would open",
                "“The bridge will open,” Ana Reis said. | Ana Reis | say | The bridge will open",
                "Ana Reis said: “The bridge will open.” | Ana Reis | say | The bridge will open",
                "According to Ana Reis, the bridge would open. | Ana Reis | according to | the bridge would open",
                "The bridge would open, according to Ana Reis. | Ana Reis | according to | The bridge would open",
                "Ana Reis asked whether the bridge would open. | Ana Reis | ask | whether the bridge would open",
                "Ana Reis promised to open the bridge. | Ana Reis | promise | to open the bridge",
                "Ana Reis condemned the raid. | Ana Reis | condemn | the raid",
                "The envoys first want to tell the council. | envoys | want | to tell the council",
                "Ana Reis accused the council of fraud. | Ana Reis | accuse | the council of fraud",
                "Ana Reis spoke of long and friendly talks. | Ana Reis | speak of | long and friendly talks",
                "Ana Reis believes that the bridge is safe. | Ana Reis | believe | the bridge is safe",
                "Ana Reis is convinced that the bridge is safe. | Ana Reis | convinced | the bridge is safe",
                "The council rejected Ana Reis's claim that the bridge was unsafe. | Ana Reis | claim | the bridge was"
                        + " unsafe",
            })
    void findsSourceCueAndContent(String sentence, String source, String cue, String content) {
        assertThat(Extraction.of(sentence).lines()).contains(source + " | " + cue + " | " + content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The envoys appear to have failed. | appear to",
                "The plan seems to be dead. | seems to",
                "It seems that the plan is dead. | It seems",
                "She seems happy with the plan. | seems",
            })
    void takesWhatOnlySeemsSoForTheAuthorsOwnHedgedClaim(String sentence, String hedge) {
        assertThat(Extraction.of(sentence).claims()).singleElement().satisfies(claim -> {
            assertThat(claim.sourceKind()).isEqualTo(SourceKind.AUTHOR);
            assertThat(claim.hedges()).containsExactly(hedge);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"More rain is expected by", "It seems to", "No", "Nothing", "it appears to it that", "By half"})
    void readsWhatBreaksOff(String text) {
        assertThat(Extraction.of("The bridge is old. " + text).claims()).isNotEmpty();
    }

    @Test
    void takesWhatSeemsSoToSomebodyForTheirs() {
        assertThat(Extraction.of("It appeared to Ana Reis that the plan was dead.")
                        .lines())
                .contains("Ana Reis | appear | the plan was dead");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ana Reis said the bridge was safe. It must not be closed. | It must not be closed | Ana Reis",
                "Ana Reis says she will not sign. Only the members can decide. | Only the members can decide | Ana"
                        + " Reis",
                "The Norwegian minister Ana Reis said the talks would go on. Norway is ready to pay. | Norway is ready"
                        + " | Ana Reis",
                "The Norwegian minister Ana Reis said the talks would go on. Sweden is ready to pay. | Sweden is ready"
                        + " |",
                "Ana Reis said the bridge was safe. It has not been closed. | It has not been closed |",
                "Ana Reis said the bridge was safe. It could not be closed. | It could not be closed |",
                "Ana Reis said the bridge was safe, and left. It must not be closed. | It must not be closed |",
            })
    void goesOnWithASpeakerOnlyWhereASentenceDemandsOrLeans(String text, String claim, String source) {
        assertThat(Extraction.of(text).claim(claim).sourceName()).isEqualTo(source == null ? "" : source);
    }

    @Test
    void keepsAnswersWithoutAVerb() {
        assertThat(Extraction.of("What did the council say? Nothing yet for now. No comment.")
                        .claims())
                .extracting(claim -> claim.text())
                .containsExactly("Nothing yet for now", "No comment");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "It was agreed not to publish the terms. | not to publish the terms",
                "It is believed that the bridge is unsafe. | the bridge is unsafe",
                "The mayor reportedly left the town. | The mayor left the town",
                "The plan was then criticized as a gift to the banks. | The plan a gift to the banks",
                "Talks about the bridge are also expected. | Talks about the bridge",
                "More rain is forecast for Monday. | More rain for Monday",
                "The ferry is feared lost. | The ferry lost",
                "A vote is expected by 14 May. | A vote by 14 May",
            })
    void leavesTheSourceOpenWhereNobodyIsNamed(String sentence, String content) {
        assertThat(Extraction.of(sentence).claims()).anySatisfy(claim -> {
            assertThat(claim.sourceKind()).isEqualTo(SourceKind.UNSPECIFIED);
            assertThat(claim.text()).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ana Reis said that the bridge was safe. | the bridge was safe | ASSERTS",
                "Ana Reis denied that the bridge was safe. | the bridge was safe | DENIES",
                "Ana Reis doubts that the bridge is safe. | the bridge is safe | DOUBTS",
                "Ana Reis asked whether the bridge was safe. | whether | ASKS",
                "Ana Reis vowed to close the bridge. | to close | INTENDS",
                "Ana Reis did not say whether the bridge was safe. | whether | DOUBTS",
                "Ana Reis does not believe that the bridge is safe. | the bridge is safe | DENIES",
                "Ana Reis declined to say when the bridge would open. | when | DOUBTS",
                "Ana Reis refused to apologise for the delay. | the delay | DOUBTS",
                "Ana Reis is not sure that the bridge is safe. | the bridge is safe | DOUBTS",
            })
    void tellsHowTheSourceStandsToTheContent(String sentence, String content, Stance stance) {
        assertThat(Extraction.of(sentence).claim(content.strip()).stance()).isEqualTo(stance);
    }

    @Test
    void tellsHowMuchIsQuoted() {
        Extraction found = Extraction.of("""
            “The bridge is safe,” Ana Reis said.
            Bo Lund said the bridge was “a death trap” for cyclists.
            Cy Marsh said the bridge was old.
            The bridge is closed today.
            """);

        assertThat(found.claims())
                .extracting(claim -> claim.quotation())
                .containsExactly(Quotation.DIRECT, Quotation.MIXED, Quotation.INDIRECT, Quotation.NONE);
    }

    @Test
    void givesAQuotationThatGoesOnToTheSameSource() {
        assertThat(Extraction.of("“The bridge is safe,” Ana Reis said. “We tested every bolt. Nobody need worry.”")
                        .lines())
                .containsExactly(
                        "Ana Reis | say | The bridge is safe",
                        "Ana Reis | say | We tested every bolt",
                        "Ana Reis | say | Nobody need worry");
    }

    @Test
    void followsAQuotationOverParagraphs() {
        assertThat(Extraction.of("""
            “The bridge is safe,” Ana Reis said. “We tested every bolt.
            “Then we tested the cables.
            “Nobody need worry.”
            """).lines())
                .containsExactly(
                        "Ana Reis | say | The bridge is safe",
                        "Ana Reis | say | We tested every bolt",
                        "Ana Reis | say | Then we tested the cables",
                        "Ana Reis | say | Nobody need worry");
    }

    @Test
    void takesTheNextParagraphForWhatAColonIntroduces() {
        assertThat(Extraction.of("Ana Reis spoke to the council on Monday. She warned:\n"
                                + "«The bridge will fall. Close it now.”")
                        .lines())
                .contains("Ana Reis | warn | The bridge will fall", "Ana Reis | warn | Close it now");
    }

    @Test
    void takesTheSubjectForTheSpeakerOfWhatAColonIntroduces() {
        assertThat(Extraction.of("Ana Reis had a message for the council:\n“The bridge will fall.”")
                        .lines())
                .contains("Ana Reis | : | The bridge will fall");
    }

    @Test
    void readsHeadlines() {
        assertThat(Extraction.of("= Reis: We will close the bridge\nAna Reis leads the council.")
                        .lines())
                .contains("Ana Reis | : | We will close the bridge");
    }

    @Test
    void leavesWhatIsNotSaidOutOfTheContent() {
        assertThat(Extraction.of("The bridge would open soon, said Ana Reis without giving a date.")
                        .lines())
                .containsExactly("Ana Reis | say | The bridge would open soon");
    }

    @Test
    void keepsWhoCarriesAnothersWords() {
        Extraction found =
                Extraction.of("The bridge would open soon, Ana Reis said, according to the Northland agency.");

        assertThat(found.lines()).containsExactly("Ana Reis | say | The bridge would open soon");
        assertThat(found.claims().get(0).carrier()).isEqualTo("Northland");
        assertThat(found.set().attributions()).hasSize(2);
    }

    @Test
    void keepsOneClaimWhereASourceSpeaksOfItsOwnWishes() {
        assertThat(Extraction.of("Ana Reis said she hoped that the bridge would open.")
                        .lines())
                .containsExactly("Ana Reis | say | she hoped that the bridge would open");
    }

    @Test
    void leavesBorrowedWordsToTheAuthor() {
        assertThat(Extraction.of("The “wonder bridge” was closed again on Monday.")
                        .lines())
                .containsExactly(" |  | The “wonder bridge” was closed again on Monday");
    }
}
