package org.deskcheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.deskcheck.model.Article;
import org.deskcheck.model.Passage;
import org.deskcheck.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file holds: where a character of a passage is said to stand, it stands, or what reads so begins. */
class OffsetsTest {

    private static final List<String> HTML = List.of(
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<br>",
            "<div>",
            "</div>",
            "<table>",
            "<tr>",
            "<td>",
            "</table>",
            "<h2>",
            "</h2>",
            "<a href='x'>",
            "</a>",
            "<li>",
            "<ul>",
            "</ul>",
            "&amp;",
            "&nbsp;",
            "&#8217;",
            "&copy",
            "&notit;",
            "&shy;",
            "&#13;",
            "&bogus;",
            "&",
            "<",
            "<!-- c -->",
            "<script>var x</script>",
            "<pre>\n",
            "</pre>",
            "<p title='&gt;'>");

    private static final List<String> MARKDOWN = List.of(
            "*",
            "**",
            "_",
            "`",
            "``",
            "[",
            "](x)",
            "![",
            "\\*",
            "\\\\",
            "\\&amp;",
            "\n\n",
            "\n> ",
            "\n- ",
            "\n1. ",
            "\n# ",
            "\n    ",
            "  \n",
            "\\\n",
            "&amp;",
            "&nbsp;",
            "&#8217;",
            "&copy;",
            "<b>",
            "</b>",
            "<http://a.example>",
            "\n---\n",
            "\t",
            "|",
            "\n~~~\n");

    private static final List<String> TEXT = List.of(
            "The mayor ",
            "quit. ",
            "«Nein”",
            "’",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\r",
            "\u00a0",
            "\u200b",
            "\u00ad",
            "\u2028",
            "\u202e",
            "🚢",
            "e\u0301",
            "word",
            "5",
            "%",
            "“",
            "„",
            "–",
            "…",
            "\t",
            "Ω",
            "\u0085",
            "\f");

    @ParameterizedTest
    @CsvSource({"PLAIN_TEXT", "MARKDOWN", "HTML"})
    void pointWhereTheCharacterStands(DocumentType type) {
        for (int seed = 0; seed < 400; seed++) {
            String text = "The mayor quit. " + random(type, new Random(seed));
            Article article = Read.article(type, text);
            for (Passage passage : Read.passages(article)) {
                check(article.original(), passage, type + ", seed " + seed);
            }
        }
    }

    private static void check(String original, Passage passage, String sample) {
        String text = passage.text();
        assertThat(text).as(sample).isNotBlank().isEqualTo(text.strip());
        for (int i = 0; i < text.length(); i++) {
            Span span = passage.original(i, i + 1);
            char read = text.charAt(i);
            char written = original.charAt(span.start());
            boolean itself = written == read && span.length() == 1;
            boolean reference = written == '&' && span.length() > 2;
            boolean escape = written == '\\' && span.length() == 2 && original.charAt(span.start() + 1) == read;
            boolean space = read == ' ' && (PassageBuilder.isSpace(written) || written == '<' || written == '\\');
            assertThat(itself || reference || escape || space)
                    .as("%s: '%s' at %s of \"%s\"", sample, read, span, original)
                    .isTrue();
        }
    }

    private static String random(DocumentType type, Random random) {
        StringBuilder text = new StringBuilder();
        List<String> marks = type == DocumentType.HTML ? HTML : type == DocumentType.MARKDOWN ? MARKDOWN : TEXT;
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            List<String> from = random.nextBoolean() ? marks : TEXT;
            text.append(from.get(random.nextInt(from.size())));
        }
        return text.toString();
    }
}
