package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.deskcheck.ingest.DocumentType.MARKDOWN;

import java.time.LocalDate;
import org.deskcheck.model.Article;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static String outline(String text) {
        return Read.outline(Read.article(MARKDOWN, text));
    }

    @Test
    void readsTitleHeadingsParagraphsListsAndQuotes() {
        assertThat(outline("""
                # Mayor quits over *ferry*

                The mayor of Grimsvik quit on Monday,
                she said in a [letter](https://letter.example "The letter").

                ## The letter

                > "I have had **enough**," it reads.

                - The ferry is late.
                - The fee is high.

                    Indented, as some papers do.

                ![The mayor](mayor.jpg)

                Photo: Nordfoto

                ```
                not prose
                ```

                | Year | Ferries |
                |------|--------:|
                | 2025 | 14 |

                ***

                The end came `quickly`.""")).isEqualTo("""
                = Mayor quits over ferry
                The mayor of Grimsvik quit on Monday, she said in a letter.
                # The letter
                "I have had enough," it reads.
                The ferry is late.
                The fee is high.
                Indented, as some papers do.
                The end came quickly.""");
    }

    @Test
    void readsFrontMatter() {
        String text = "---\nlayout: post\ntitle: \"Mayor quits: ferry row ends\"\ndate: 2026-03-04 10:00\n---\n\n"
                + "# Mayor quits: ferry row ends\n\nShe had had *enough*.\n";

        Article article = Read.article(MARKDOWN, text);

        assertThat(Read.outline(article)).isEqualTo("= Mayor quits: ferry row ends\nShe had had enough.");
        assertThat(article.date()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(Read.passages(article))
                .allSatisfy(passage -> assertThat(original(article, passage))
                        .isEqualTo(passage.text().replace("enough", "*enough*").replace("*.", "*.")));
    }

    @Test
    void takesARuleAtTheTopForNoFrontMatter() {
        assertThat(outline("---\n\nThe mayor quit.\n\n---\n\nThe ferry sailed."))
                .isEqualTo("The mayor quit.\nThe ferry sailed.");
    }

    @Test
    void takesALaterHeadingOfTheFirstRankForASection() {
        assertThat(outline("The mayor quit.\n\n# Ferries\n\nThey sail.\n"))
                .isEqualTo("The mayor quit.\n# Ferries\nThey sail.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'It cost 5 \\* 3 &amp; more.'       | 'It cost 5 * 3 & more.'       | 'more'
            'A `&amp;` is \\&amp; here.'        | 'A &amp; is &amp; here.'       | 'here'
            '**He** said <b>so</b> there.'      | 'He said so there.'            | 'there'
            'One<br>two three'                  | 'Onetwo three'                 | 'three'
            'See [the\n*long*\nletter](x) now.' | 'See the long letter now.'     | 'now'
            '> quoted\n> again now.'            | 'quoted again now.'            | 'now'
            'A hard  \nbreak, a\\\nbreak now.'  | 'A hard break, a break now.'   | 'now'
            'Call <https://a.example> now.'     | 'Call https://a.example now.'  | 'now'
            'Fine &nbsp;&#8212; it is now.'     | 'Fine — it is now.'            | 'now'
            '<script>x = "a"</script>So now.'   | 'So now.'                      | 'now'
            '![So](a.png) it is now.'           | 'it is now.'                   | 'now'
            """)
    void pointsIntoTheMarkup(String markdown, String text, String word) {
        String source = markdown.replace("\\n", "\n").replace("\\\\", "\\");
        Article article = Read.article(MARKDOWN, source);
        Passage passage = Read.passages(article).get(0);

        assertThat(passage).hasToString(text);
        int at = passage.text().indexOf(word);
        assertThat(passage.original(at, at + word.length()))
                .isEqualTo(new Span(source.indexOf(word), source.indexOf(word) + word.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void pointsIntoFilesOfOtherSystems(String end) {
        String source = String.join(end, "# Mayor *quits*", "", "She had", "**had** enough.", "");
        Article article = Read.article(MARKDOWN, source);

        Passage passage = Read.passages(article).get(1);

        assertThat(passage).hasToString("She had had enough.");
        assertThat(original(article, passage)).isEqualTo("She had" + end + "**had** enough.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a **b ", "[", "![", "<b>", "`", "(["})
    void survivesDeepNesting(String opener) {
        assertThat(Read.reading(MARKDOWN, opener.repeat(3_000) + "The mayor quit.")
                        .problems())
                .isEmpty();
    }

    private static String original(Article article, Passage passage) {
        return article.original()
                .substring(passage.span().start(), passage.span().end());
    }
}
