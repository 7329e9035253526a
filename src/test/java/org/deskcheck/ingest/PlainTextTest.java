package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.ingest.DocumentType.PLAIN_TEXT;

import java.time.LocalDate;
import org.deskcheck.model.Article;
import org.deskcheck.model.LineIndex;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Position;
import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static Article read(String text) {
        return Read.article(PLAIN_TEXT, text);
    }

    private static String outline(String text) {
        return Read.outline(read(text));
    }

    @Test
    void readsAPageAsANewsroomPastesIt() {
        Article article = read("""
                Envoys of the two ports sat with harbour master Olav Brekke for almost four hours. There is no deal yet.
                Mar 4, 2026, 6:02 pmMar 4, 2026, 6:40 pm
                At a glance
                The ports of Grimsvik and Halden have come no nearer to a joint fee, but Halden says the talks go on.
                In good spirits: harbour master Olav Brekke and his guests on the quay.Image: nordfoto
                What Halden says
                The ports of Grimsvik and Halden have come no nearer to a joint fee, but Halden says the talks go on.
                Brekke spoke of an open and useful exchange. It was agreed to keep the figures secret.
                Halden warns its neighbour
                Late at night Brekke had a message for the other side. He warned:
                «We do not want a quarrel, I have said so a hundred times. But we are ready for one.”
                Council meets on Friday – without the mayor
                The mayor, Sigrid Moen, will not come. A spokesman said it would be unrealistic to expect her. (ntb/dpa/kri)""");

        assertThat(Read.outline(article)).isEqualTo("""
                Envoys of the two ports sat with harbour master Olav Brekke for almost four hours. There is no deal yet.
                # At a glance
                The ports of Grimsvik and Halden have come no nearer to a joint fee, but Halden says the talks go on.
                # What Halden says
                ~ The ports of Grimsvik and Halden have come no nearer to a joint fee, but Halden says the talks go on.
                Brekke spoke of an open and useful exchange. It was agreed to keep the figures secret.
                # Halden warns its neighbour
                Late at night Brekke had a message for the other side. He warned:
                «We do not want a quarrel, I have said so a hundred times. But we are ready for one.”
                # Council meets on Friday – without the mayor
                The mayor, Sigrid Moen, will not come. A spokesman said it would be unrealistic to expect her.""");
        assertThat(article.date()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void readsWireCopyThatIsWrappedAtAFixedWidth() {
        Article article = read("""
                Flood toll rises in Nordhavn

                NORDHAVN, Feb 11, 2026 (NNA) - At least 23 people were killed when a
                dam above the port town broke, the interior ministry said, and more
                are missing.

                The operator, which runs four dams in the valley, denied that it had
                ignored warnings.
                  "We hear knocking," said a diver.  "We do not stop."
                """);

        assertThat(Read.outline(article)).isEqualTo("""
                = Flood toll rises in Nordhavn
                NORDHAVN, Feb 11, 2026 (NNA) - At least 23 people were killed when a dam above the port town broke, the interior ministry said, and more are missing.
                The operator, which runs four dams in the valley, denied that it had ignored warnings.
                "We hear knocking," said a diver.  "We do not stop.\"""");
        assertThat(article.date()).isEqualTo(LocalDate.of(2026, 2, 11));
    }

    @Test
    void joinsWrappedLinesWhateverTheLineEnding() {
        String text =
                "The harbour stays open for ferries and for fishing\r\nboats, the council of Grimsvik decided with a narrow\r\n"
                        + "majority. Nobody protested.";

        Passage passage = Read.passages(read(text)).get(0);

        assertThat(passage).hasToString(text.replace("\r\n", " "));
        int boats = passage.text().indexOf("boats");
        assertThat(passage.original(boats, boats + 5)).isEqualTo(new Span(52, 57));
        assertThat(passage.original(boats - 1, boats)).isEqualTo(new Span(50, 52));
    }

    @Test
    void keepsShortParagraphsApartThatAreNotWrapped() {
        assertThat(outline("""
                Mayor Quits After Ferry Row
                She had had enough, she said.
                Her deputy takes over.
                Shops on the quay stayed closed.
                The ferry did not sail.""")).isEqualTo("""
                = Mayor Quits After Ferry Row
                She had had enough, she said.
                Her deputy takes over.
                Shops on the quay stayed closed.
                The ferry did not sail.""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesTheSameForEveryLineEnding(String end) {
        Article article = read(String.join(end, "Mayor quits", "", "She had had enough.", "Her deputy takes over."));

        Passage last = Read.passages(article).get(2);

        assertThat(last).hasToString("Her deputy takes over.");
        assertThat(new LineIndex(article.original()).position(last.span().start()))
                .isEqualTo(new Position(4, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Mayor quits over ferry'                     | true
            'Mayor quits: ferry row ends'                | true
            'Will the mayor quit?'                       | true
            '‘I quit,’ says mayor of St. Olav'           | true
            'U.S. envoy meets J. R. Olsen'               | true
            'The mayor of Grimsvik quit.'                | false
            'The mayor quit. The ferry did not sail'     | false
            'The mayor said:'                            | false
            '“I quit.”'                                  | false
            """)
    void takesTheFirstLineForTheTitleWhenItReadsLikeOne(String line, boolean title) {
        assertThat(read(line + "\nShe had had enough, she said.").title() != null)
                .isEqualTo(title);
    }

    @Test
    void takesALoneLineForAParagraph() {
        assertThat(outline("Unemployment fell 4 per cent last year"))
                .isEqualTo("Unemployment fell 4 per cent last year");
    }

    @Test
    void losesNothingOfATextWithoutSentenceEnds() {
        assertThat(outline("Talks fail\nNo deal\nThe mayor quits\nFerries stop"))
                .isEqualTo("""
                = Talks fail
                No deal
                The mayor quits
                Ferries stop""");
    }

    @Test
    void takesAStandfirstBelowTheTitleForAParagraph() {
        assertThat(outline("""
                Kyiv claims strike on rail hub
                Moscow reports only broken windows
                Drones struck a railway junction overnight, the general staff said.""")).isEqualTo("""
                = Kyiv claims strike on rail hub
                Moscow reports only broken windows
                Drones struck a railway junction overnight, the general staff said.""");
    }

    @Test
    void takesAListForParagraphsAndItsBulletsAway() {
        assertThat(outline("""
                The plan has three points.
                • A fee for all ships
                • A ban on night ferries
                3. Free berths for fishermen
                Nobody likes it.""")).isEqualTo("""
                The plan has three points.
                A fee for all ships
                A ban on night ferries
                Free berths for fishermen
                Nobody likes it.""");
    }

    @Test
    void takesAShortLastLineForAParagraph() {
        assertThat(outline("The mayor quit.\nNo more news")).isEqualTo("The mayor quit.\nNo more news");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Jane Doe",
                "BY JANE DOE AND JOHN ROE",
                "By Jane Doe, Political Correspondent, in Oslo",
                "By Jane Doe | 4 March 2026",
                "Text: Jane Doe",
                "Reporting by Jane Doe; editing by John Roe",
                "Jane Doe contributed to this report.",
                "Published: 3 December 2025",
                "Last modified on Wed 3 Dec 2025 13.05 GMT",
                "Updated 2 hours ago",
                "4 min read",
                "2025-12-03T05:19:00+01:00",
                "Wednesday, December 3rd, 2025 at 5:19 p.m. ET",
                "03.12.2025, 05:19",
                "A minister waves from a train. Photo: AP",
                "Photo: Jane Doe / Nordfoto",
                "A minister waves. (AP Photo/Jane Doe)",
                "© Nordfoto",
                "Copyright 2025 The Daily Sample. All rights reserved.",
                "Source: Eurostat",
                "Read more: The night the ferry sank",
                "READ MORE",
                "Related stories",
                "Advertisement",
                "- Advertisement -",
                "Story continues below advertisement",
                "Sign up for our morning newsletter",
                "Share",
                "(sda/dpa/con)",
                "(Reuters)",
                "***",
                "-30-",
                "ENDS",
            })
    void leavesOutWhatIsNoProse(String furniture) {
        assertThat(outline("The mayor quit.\n" + furniture + "\nThe ferry did not sail."))
                .isEqualTo("The mayor quit.\nThe ferry did not sail.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KYIV, April 9 - The general staff said so.",
                "By Tuesday the army had left.",
                "By then it was late",
                "Photographs of the harbour were shown: they were old.",
                "Copyright law divides Europe",
                "The source: a fisherman who had seen it all.",
                "Authors Guild Sues Over Training Data",
                "Read the treaty and you will see.",
                "On 3 December 2025 the ferry sank.",
                "2025",
                "The ferry (built 1974) sank.",
                "The senator (PA) said so.",
                "The ministry (sda) said so.",
            })
    void keepsWhatOnlyLooksLikeFurniture(String prose) {
        assertThat(outline("The mayor quit.\n" + prose + "\nThe ferry did not sail, and nobody knows the reason."))
                .contains(prose);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(dpa)", "(sda/dpa/con)", "(AFP, Reuters)", "(AP)", "[Reuters]"})
    void takesAgenciesFromTheEndOfAPassage(String credit) {
        assertThat(outline("The mayor quit, she said. " + credit)).isEqualTo("The mayor quit, she said.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'Dec 3, 2025, 5:19 amDec 4, 2025, 5:29 am' | 2025-12-03
            'Published: 3 December 2025'                | 2025-12-03
            'Updated: 3rd of December, 2025, 10:15 GMT' | 2025-12-03
            'December 3rd, 2025'                        | 2025-12-03
            '2025-12-03'                                | 2025-12-03
            '3.12.2025'                                 | 2025-12-03
            '13/12/2025'                                | 2025-12-13
            '12/13/2025'                                | 2025-12-13
            '03/12/2025'                                |
            '31 February 2025'                          |
            'By Jane Doe | 3 December 2025'             | 2025-12-03
            """)
    void takesTheDateFromTheStamp(String stamp, LocalDate date) {
        assertThat(read("Mayor quits\n" + stamp + "\nShe had had enough, she said.")
                        .date())
                .isEqualTo(date);
    }

    @Test
    void doesNotTakeADateOfTheStoryForThatOfTheArticle() {
        assertThat(read("The ferry sank on 3 December 2025.").date()).isNull();
    }

    @Test
    void marksAParagraphThatReadsLikeAnEarlierOne() {
        assertThat(outline("""
                The mayor said: “I am leaving, and that is that.”
                Nobody was surprised.
                the mayor said:   "I am leaving, and that is that."
                The mayor said: “I am leaving, and that was that.”""")).isEqualTo("""
                The mayor said: “I am leaving, and that is that.”
                Nobody was surprised.
                ~ the mayor said:   "I am leaving, and that is that."
                The mayor said: “I am leaving, and that was that.”""");
    }

    @Test
    void readsThroughInvisibleCharactersAndOddSpaces() {
        String text = "The pre\u00adsident\u200b spoke\u00a0for 5\u202fhours.\ufeff";

        Passage passage = Read.passages(read(text)).get(0);

        assertThat(passage).hasToString("The president spoke for 5 hours.");
        assertThat(passage.original(4, 13)).isEqualTo(new Span(4, 14));
        assertThat(passage.original(14, 19)).isEqualTo(new Span(16, 21));
    }
}
