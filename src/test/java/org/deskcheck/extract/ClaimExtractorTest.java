package org.deskcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.deskcheck.model.Account;
import org.deskcheck.model.Claim;
import org.deskcheck.model.Lexicon;
import org.deskcheck.model.Lexicons;
import org.deskcheck.model.Paragraph;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Position;
import org.deskcheck.model.Section;
import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimExtractorTest {

    @Test
    void leavesTheRestOfASentenceToItsAuthor() {
        assertThat(Extraction.of("The bridge was closed on Monday, but Ana Reis says the ferry will run.")
                        .lines())
                .containsExactly(" |  | The bridge was closed on Monday", "Ana Reis | say | the ferry will run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Envoys from Ruritania spoke with the Borduran president Ottokar Muskar for over two hours.",
                "Ana Reis had a message for the harbour board shortly before the talks.",
                "The minister talked to the striking ferry crews on Monday."
            })
    void whoIsSpokenToIsNotWhatIsSaid(String sentence) {
        assertThat(Extraction.of(sentence).lines())
                .containsExactly(" |  | " + sentence.substring(0, sentence.length() - 1));
    }

    @Test
    void pointsIntoTheOriginal() {
        Extraction found = Extraction.of("The council met.\nThe bridge, Ana Reis said, would open.");
        Claim claim = found.claim("The bridge");

        assertThat(claim.position()).isEqualTo(new Position(2, 1));
        assertThat(found.read(claim)).isEqualTo("The bridge, Ana Reis said, would open");
        assertThat(found.set().attributions()).singleElement().satisfies(attribution -> {
            assertThat(attribution.content()).extracting(found::read).containsExactly("The bridge", "would open");
            assertThat(attribution.cue()).extracting(found::read).containsExactly("said");
            assertThat(attribution.source()).extracting(found::read).containsExactly("Ana Reis");
        });
    }

    @Test
    void pointsIntoMarkupToo() {
        // The file reads "<p>The bridge &amp; the ferry are closed.</p>".
        String original = "<p>The bridge &amp; the ferry are closed.</p>";
        String text = "The bridge & the ferry are closed.";
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            int shift = i <= 11 ? 3 : 7;
            starts[i] = i + shift;
            ends[i] = i + 1 + (i < 11 ? 3 : 7);
        }
        Passage passage = Passage.mapped(text, starts, ends);

        Extraction found =
                Extraction.of(original, null, List.of(new Section(null, List.of(new Paragraph(passage, false)))));

        assertThat(found.claims()).hasSize(1);
        assertThat(found.read(found.claims().get(0))).isEqualTo("The bridge &amp; the ferry are closed");
        assertThat(found.claims().get(0).text()).isEqualTo("The bridge & the ferry are closed");
    }

    @Test
    void takesNoClaimsFromARepeatedParagraph() {
        String text = "The bridge is closed.";
        Section section = new Section(
                null,
                List.of(
                        new Paragraph(Passage.verbatim(text, 0), false),
                        new Paragraph(Passage.verbatim(text, 22), true)));

        assertThat(Extraction.of(text + "\n" + text, null, List.of(section)).claims())
                .hasSize(1);
    }

    @Test
    void marksClaimsOfTheTitle() {
        assertThat(Extraction.of("= Bridge will close, says Reis\nThe bridge is old.")
                        .claims())
                .extracting(Claim::place)
                .containsExactly(Claim.Place.TITLE, Claim.Place.BODY);
    }

    @Test
    void countsEachPartysPart() {
        List<Account> accounts = Extraction.of("Kyiv said it rained. Moscow was silent. Russia did not reply.")
                .accounts();

        assertThat(accounts).extracting(Account::party).containsExactly("russia", "ukraine");
        assertThat(accounts).extracting(Account::claims).containsExactly(0, 1);
        assertThat(accounts).extracting(Account::quoted).containsExactly(0, 1);
        assertThat(accounts).extracting(Account::named).containsExactly(2, 1);
        assertThat(accounts).extracting(Account::span).containsExactly(new Span(21, 27), new Span(0, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "“",
                "”",
                "said",
                "said said said",
                "according to",
                ":",
                "He said:",
                "“ ” “",
                "\uD800 said \uDFFF"
            })
    void acceptsAnyText(String text) {
        assertThat(Extraction.of(text).set().article()).isNotNull();
    }

    @Test
    void acceptsAParagraphOfMarksAlone() {
        assertThat(Extraction.of("“\"'«".repeat(20_000)).claims()).isEmpty();
    }

    @Test
    void saysWhichCueIsMalformed() {
        Lexicons lexicons = new Lexicons(List.of(
                new Lexicon("cues", List.of("cue", "stance", "frame"), List.of(List.of("say", "ASSERTS", "loudly")))));

        assertThatThrownBy(() -> new ClaimExtractor(lexicons))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"say\"")
                .hasMessageContaining("\"loudly\"");
    }
}
