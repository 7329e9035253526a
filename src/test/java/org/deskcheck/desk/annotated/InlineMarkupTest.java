package org.deskcheck.desk.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.deskcheck.model.AnnotatedArticle;
import org.deskcheck.model.InputException;
import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineMarkupTest {

    @Test
    void takesTheMarksOutAndRemembersWhatTheyHeld() throws Exception {
        AnnotatedArticle article = read("[C1 \"No,\"] [S1 Ida Brun] [Q1 said]. [C1 \"Not today.\"]");

        assertThat(article.text()).isEqualTo("\"No,\" Ida Brun said. \"Not today.\"");
        assertThat(article.annotations()).singleElement().satisfies(annotation -> {
            assertThat(words(article, annotation.source())).isEqualTo("Ida Brun");
            assertThat(words(article, annotation.cue())).isEqualTo("said");
            assertThat(annotation.content()).hasSize(2);
        });
    }

    @Test
    void marksNest() throws Exception {
        AnnotatedArticle article =
                read("[C2 [C1 No ship was lost], [S1 the admiral] [Q1 said]], [Q2 according to] [S2 the agency].");

        assertThat(article.annotations()).hasSize(2);
        assertThat(words(article, article.annotations().get(1).content()))
                .isEqualTo("No ship was lost, the admiral said");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[S1 Ida said.                  | a.txt:1:1: This bracket is never closed.",
                "Ida] said.                     | a.txt:1:4: This bracket closes nothing.",
                "Ida [sic] said.                | a.txt:1:5: This bracket opens no role.",
                "[S1 Ida] [Q1 said].            | a.txt:1:1: Attribution 1 has no content (C1).",
            })
    void saysWhereAMarkIsWrong(String marked, String found) {
        assertThatThrownBy(() -> read(marked))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith(found);
    }

    private static AnnotatedArticle read(String marked) throws InputException {
        return InlineMarkup.read("a.txt", "a", marked, null);
    }

    private static String words(AnnotatedArticle article, List<Span> spans) {
        return spans.stream()
                .map(span -> article.text().substring(span.start(), span.end()))
                .collect(Collectors.joining(" "));
    }
}
