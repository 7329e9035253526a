package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void the_words_in_question_are_underlined() {
        assertThat(excerpt("Prices rose [4 per cent] in May.", 60)).isEqualTo("""
                        Prices rose 4 per cent in May.
                                    ^^^^^^^^^^""");
    }

    @Test
    void a_long_line_is_cut_around_the_words() {
        assertThat(excerpt("The quick brown fox jumps over [the lazy] dog and runs home.", 30))
                .isEqualTo("""
                        …umps over the lazy dog and r…
                                   ^^^^^^^^""");
    }

    @Test
    void words_longer_than_the_width_are_cut_too() {
        assertThat(excerpt("[" + "word ".repeat(40) + "]", 20)).isEqualTo("word word word wor…\n^^^^^^^^^^^^^^^^^^");
    }

    @Test
    void words_on_later_lines_are_left_out() {
        String text = "He threatened:\r\nWe are ready.";

        Excerpt excerpt = Excerpt.of(text, new Span(0, 16), new Span(3, text.length()), 60);

        assertThat(excerpt.line()).isEqualTo("He threatened:");
        assertThat(excerpt.underline()).isEqualTo("   ^^^^^^^^^^^");
    }

    @Test
    void tabs_and_wide_characters_keep_the_underline_in_place() {
        assertThat(excerpt("a\t\u6771\u4EACe\u0301 [ok\u6771] x", 60))
                .isEqualTo("a \u6771\u4EACe\u0301 ok\u6771 x\n        ^^^^");
    }

    @Test
    void nothing_in_an_article_steers_the_terminal() {
        assertThat(excerpt("a\u001B[31mred\u202Eevil [x]", 60)).startsWith("a").doesNotContain("\u001B", "\u202E");
    }

    @Test
    void an_empty_place_is_marked_by_one_caret() {
        assertThat(Excerpt.of("abc", new Span(0, 3), new Span(3, 3), 60).underline())
                .isEqualTo("   ^");
    }

    @Test
    void no_pair_of_surrogates_is_cut_apart() {
        String emoji = "\uD83D\uDE00".repeat(50);

        Excerpt excerpt = Excerpt.of(emoji, new Span(0, 100), new Span(50, 52), 21);

        assertThat(excerpt.line()).matches("…(\uD83D\uDE00)+…");
    }

    // The words in question stand between square brackets.
    private static String excerpt(String marked, int width) {
        int start = marked.lastIndexOf(" [") < 0 ? marked.indexOf('[') : marked.lastIndexOf(" [") + 1;
        int end = marked.lastIndexOf(']') - 1;
        String text = marked.substring(0, start) + marked.substring(start + 1, end + 1) + marked.substring(end + 2);
        Excerpt excerpt = Excerpt.of(text, new Span(0, text.length()), new Span(start, end), width);
        return excerpt.line() + "\n" + excerpt.underline();
    }
}
