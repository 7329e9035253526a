package org.deskcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.deskcheck.model.Claim;
import org.deskcheck.model.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is behind the words that name a source. */
class SourceResolutionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ana Reis met the council. She said the bridge was safe. | Ana Reis",
                "Ana Reis met Bo Lund. He said the bridge was safe. | Bo Lund",
                "Mayor Ana Reis met the council. Reis said the bridge was safe. | Ana Reis",
                "Mr. Bo Lund said the bridge was safe. | Bo Lund",
                "The bridge is old, said Ana Reis. According to her, the bridge was safe. | Ana Reis",
                "Ana Reis, who lives nearby, said the bridge was safe. | Ana Reis",
                "Ana Reis, a Norwegian engineer, came too. The engineer said the bridge was safe. | Ana Reis",
                "Sen. Ana Reis (R-Ohio) came too. The Republican said the bridge was safe. | Ana Reis",
                "Ana Reis, the singer, came too. Bo Lund stayed away. The singer said the bridge was safe. | Ana Reis",
                "Ana Reis met Bo Lund. Reis herself said the bridge was safe. | Ana Reis",
                "Ana Reis KC, for the town, said the bridge was safe. | Ana Reis",
                "Ana Reis, 44, who lives nearby, said the bridge was safe. | Ana Reis",
                "Ana Reis of Ohio, who lives nearby, said the bridge was safe. | Ana Reis",
                "Ana Reis met Bo Lund. Her lawyer said the bridge was safe. | Ana Reis's lawyer",
                "Ana Reis met Bo Lund in May. She said the bridge was safe. | Ana Reis",
                "Ana Reis met her husband, Greg. He said the bridge was safe. | Greg",
                "Bo Lund and Ana Reis said the bridge was safe. | Bo Lund and Ana Reis",
                "Secretary of State Ana Reis said the bridge was safe. | Ana Reis",
                "The deputy of the harbour board Ana Reis said the bridge was safe. | Ana Reis",
                "Kang Mi-na, a lawyer, came too. Bo Lund stayed away. Kang said the bridge was safe. | Kang Mi-na",
                "A welder came to the door. He said the bridge was safe. | welder",
                "One member, former ferryman Bo Lund, said the bridge was safe. | Bo Lund",
                "A former engineer in Oslo, Bo Lund, said the bridge was safe. | Bo Lund",
                "The Norwegian harbour minister, Ana Reis, came too. The minister said the bridge was safe. | Ana Reis",
                "Rep. Ana Reis, the panel's chairwoman, came too. The chairwoman said the bridge was safe. | Ana Reis",
                "The finance minister Ana Reis came too. The prime minister said the bridge was safe. | prime minister",
                "Walter “Bud” Lund came too. Lund said the bridge was safe. | Walter “Bud” Lund",
                "It was the first time in years, and it upset Bo Lund, who said the bridge was safe. | Bo Lund",
                "Bo O'Brien came too. O’Brien said the bridge was safe. | Bo O'Brien",
                "A rancher said it rained. Another said the bridge was safe. | Another rancher",
                "Ana Reis met Bo Lund. Some of her friends said the bridge was safe. | Some of Ana Reis's friends",
                "Ana Reis met Bo Lund. Her own lawyer said the bridge was safe. | Ana Reis's lawyer",
                "Two miners came too. One of them said the bridge was safe. | One of the two miners",
                "Miners came too. One of them, a retired welder, said the bridge was safe. | retired welder",
                "It was sold to miners, some of whom said the bridge was safe. | some miners",
                "A ferryman named Bo Lund said the bridge was safe. | Bo Lund",
                "Bo Lund, the dean of the school, who lives nearby, said the bridge was safe. | Bo Lund",
                "Bo van Lund came too. On Monday Van Lund said the bridge was safe. | Bo van Lund",
                "A survey last week said the bridge was safe. | survey",
                "The Ministry of Foreign Affairs of Turkey said the bridge was safe. | Ministry of Foreign Affairs of"
                        + " Turkey",
                "Neighbors Against Noise said the bridge was safe. | Neighbors Against Noise",
                "American Lantern, a lobby, said the bridge was safe. | American Lantern",
                "Lund Railway lost money. A train burned in Toledo. The company said the bridge was safe. | Lund"
                        + " Railway",
                "Those who live there said the bridge was safe. | Those who live there",
                "A State Department of Harbours official said the bridge was safe. | State Department of Harbours"
                        + " official",
            })
    void namesThePersonInFull(String text, String name) {
        assertThat(Extraction.of(text).claim("the bridge was safe").sourceName())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Senate Ferry Committee said the bridge was safe. | Senate Ferry Committee",
                "The Norwegian Ferry Association said the bridge was safe. | Norwegian Ferry Association",
                "The Court of Appeals said the bridge was safe. | Court of Appeals",
                "The Institute for Harbour Studies said the bridge was safe. | Institute for Harbour Studies",
                "The Reis campaign said the bridge was safe. | Reis campaign",
                "The harbour committee met. The committee said the bridge was safe. | harbour committee",
                "Reis Motors lost money. Reis said the bridge was safe. | Reis Motors",
                "It rained. The Social Democrats said the bridge was safe. | Social Democrats",
                "It rained. The Oslo Herald said the bridge was safe. | Oslo Herald",
                "The Premier League said the bridge was safe. | Premier League",
                "The European Harbours Agency said the bridge was safe. | European Harbours Agency",
                "The Royal College of Rowing said the bridge was safe. | Royal College of Rowing",
                "The Commission for Bridges and Ferries said the bridge was safe. | Commission for Bridges and Ferries",
                "Norway's Joint Chiefs of Staff said the bridge was safe. | Joint Chiefs of Staff",
                "A rival agency, Fergewatch, said the bridge was safe. | Fergewatch",
                "The Norwegian Court of Sport met. The court said the bridge was safe. | Norwegian Court of Sport",
                "A study by engineers at Lunde College, which said the bridge was safe. | study by engineers at Lunde"
                        + " College",
                "The town published a 40-page report by engineers. The report said the bridge was safe. | 40-page"
                        + " report by engineers",
                "A poll of sailors came out in May. The same survey said the bridge was safe. | poll of sailors",
                "The Ferry Association met Ana Reis. It said the bridge was safe. | Ferry Association",
            })
    void namesTheBodyInFull(String text, String name) {
        assertThat(Extraction.of(text).claim("the bridge was safe").sourceName())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Ana Reis said it rained. | NAMED |",
                "Vladimir Putin said it rained. | NAMED | russia",
                "Russian foreign ministry spokeswoman Ana Reis said it rained. | NAMED | russia",
                "Moscow said it rained. | PLACE_AS_PARTY | russia",
                "The White House said it rained. | PLACE_AS_PARTY | us",
                "The Ukrainian defence ministry said it rained. | ORGANISATION | ukraine",
                "The finance minister said it rained. | ROLE |",
                "A spokesman said it rained. | ANONYMOUS |",
                "Two officials familiar with the talks said it rained. | ANONYMOUS |",
                "US officials said it rained. | ANONYMOUS | us",
                "The indictment said it rained. | DOCUMENT |",
                "Critics said it rained. | ANONYMOUS |",
            })
    void tellsKindAndParty(String text, SourceKind kind, String party) {
        Claim claim = Extraction.of(text).claim("it rained");

        assertThat(claim.sourceKind()).isEqualTo(kind);
        assertThat(claim.source().party()).isEqualTo(party);
    }

    @Test
    void takesWhoSpeaksForTheFirstPersonInAQuotation() {
        assertThat(Extraction.of("“I think the bridge is safe,” Ana Reis said.")
                        .set()
                        .attributions())
                .allSatisfy(attribution -> assertThat(attribution.by().name()).isEqualTo("Ana Reis"));
    }

    @Test
    void takesAHeadlinesOfficeForWhoeverTheTextNames() {
        Extraction found = Extraction.of("= Senator: The bridge is safe\nSenator Ana Reis crossed the bridge.");

        assertThat(found.claim("The bridge is safe").sourceName()).isEqualTo("Ana Reis");
    }

    @Test
    void takesACompanyForTheOneThatWasNamed() {
        Extraction found = Extraction.of(
                "The company Vltava Energo built the bridge. Vltava Energo has 40 workers. The company said it"
                        + " rained.");

        assertThat(found.claim("it rained").source().name()).isEqualTo("Vltava Energo");
        assertThat(found.claim("it rained").sourceKind()).isEqualTo(SourceKind.ORGANISATION);
    }

    @Test
    void takesTheyForTheGroupNamedLast() {
        assertThat(Extraction.of("The Americans met the mayor. They said it rained.")
                        .claim("it rained")
                        .source()
                        .party())
                .isEqualTo("us");
    }

    /** Who calls Russia is not Russia. */
    @Test
    void takesNobodyForTheOneToWhomSomethingIsDone() {
        Extraction found =
                Extraction.of("# What the Americans say\nLittle so far. Russia's trains stand still. They intend"
                        + " to brief the president and to call Russia again.");

        assertThat(found.claim("to brief the president").source().party()).isEqualTo("us");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The council had been warned that the weir was unsafe. |",
                "The council was warned by divers that the weir was unsafe. | divers",
                "The promoter rejected claims that the weir was unsafe. | promoter",
                "The union rejects claims that the weir was unsafe. | union",
            })
    void tellsWhoSpeaksFromWhoIsToldAndFromTheVerb(String text, String name) {
        assertThat(Extraction.of(text).claim("the weir was unsafe").sourceName())
                .isEqualTo(name == null ? "" : name);
    }

    @Test
    void takesTheOneWhomTheLastLineTellsOfForTheWriter() {
        Extraction found =
                Extraction.of("I doubt that the weir was unsafe.\n\nAna Reis is a fellow at the harbour institute.");

        assertThat(found.claim("the weir was unsafe").sourceName()).isEqualTo("Ana Reis");
    }

    @Test
    void takesTheLetterBeforeAnAnswerForWhoeverIsInterviewed() {
        Extraction found = Extraction.of(
                "Ana Reis runs the ferry. Reis spoke on Monday.\n\nQ: Is it old?\n\nA: The weir was unsafe.");

        assertThat(found.claim("The weir was unsafe").sourceName()).isEqualTo("Ana Reis");
    }

    @Test
    void takesAnAgencyByItsName() {
        assertThat(Extraction.of("It rained, the Interfax agency reported.")
                        .claim("It rained")
                        .sourceName())
                .isEqualTo("Interfax");
    }

    @Test
    void givesAClaimToThePartyOfItsSource() {
        assertThat(Extraction.of("Kyiv said it rained.").claim("it rained").account())
                .isEqualTo("ukraine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "That’s what the Russians say | russia",
                "The view from Kyiv | ukraine",
                "Moscow's version | russia",
                "What Washington says | us",
                "Putin threatens Europe | author",
                "NATO meets in Brussels | author",
                "Rain | author",
            })
    void givesAClaimWithoutASourceToTheAccountThatTheHeadingAnnounces(String heading, String account) {
        Claim claim = Extraction.of("# " + heading + "\nIt rained all day in the valley.")
                .claim("It rained");

        assertThat(claim.account()).isEqualTo(account);
        assertThat(claim.section()).isEqualTo(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Governor says the bridge was safe | Gov. Ana Reis spoke in Lunde. | Ana Reis",
                "Lund is ahead, but governor says the bridge was safe | Gov. Bo Lund won. Gov. Ana Reis spoke. | Ana"
                        + " Reis",
                "Survey says the bridge was safe | A poll of 400 sailors came out in May. | poll of 400 sailors",
            })
    void takesFromTheTextWhomAHeadlineMeans(String headline, String text, String name) {
        assertThat(Extraction.of(headline + "\n\n" + text)
                        .claim("the bridge was safe")
                        .sourceName())
                .isEqualTo(name);
    }
}
