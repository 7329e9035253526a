package org.deskcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.deskcheck.model.Span;
import org.junit.jupiter.api.Test;

class MarkedLinesTest {

    @Test
    void marked_words_are_underlined_on_a_line_of_their_own() {
        assertThat(marked("The pool is not open", 40, "not", "open").underlined())
                .containsExactly("The pool is not open", "            ^^^ ^^^^");
    }

    @Test
    void a_line_without_marks_has_no_line_below_it() {
        assertThat(marked("The pool is open", 40).underlined()).containsExactly("The pool is open");
    }

    @Test
    void long_texts_are_broken_at_blanks_and_marked_where_they_stand() {
        assertThat(marked("The pool will open on Monday", 13, "open", "Monday").underlined())
                .containsExactly("The pool will", "open on", "^^^^", "Monday", "^^^^^^");
    }

    @Test
    void a_mark_that_is_broken_goes_on_in_the_next_line() {
        assertThat(marked("It cost 20 million euros", 11, "20 million").underlined())
                .containsExactly("It cost 20", "        ^^", "million", "^^^^^^^", "euros");
    }

    @Test
    void a_word_longer_than_the_line_is_cut() {
        assertThat(marked("Hafenbeckenwiedereröffnung", 10, "wieder").underlined())
                .containsExactly("Hafenbecke", "nwiedererö", " ^^^^^^", "ffnung");
    }

    @Test
    void wide_letters_take_two_columns_and_combining_ones_none() {
        assertThat(marked("東京 is quiet", 40, "quiet").underlined())
                .containsExactly("東京 is quiet", " ".repeat(8) + "^^^^^");
        assertThat(marked("cafe\u0301 shut", 40, "shut").underlined())
                .containsExactly("cafe\u0301 shut", " ".repeat(5) + "^^^^");
    }

    @Test
    void a_letter_outside_the_basic_plane_is_not_torn_apart() {
        assertThat(marked("𝄞𝄞𝄞", 2).underlined())
                .allSatisfy(line -> assertThat(line).matches("𝄞+"));
    }

    @Test
    void on_a_terminal_marked_words_are_coloured_and_nothing_else() {
        assertThat(marked("The pool is not open", 40, "not").coloured())
                .containsExactly("The pool is " + Palette.marked("not") + " open");
    }

    @Test
    void colours_end_with_their_line() {
        assertThat(marked("It cost 20 million euros", 11, "20 million").coloured())
                .containsExactly("It cost " + Palette.marked("20"), Palette.marked("million"), "euros");
    }

    @Test
    void control_characters_of_an_article_do_not_reach_the_terminal() {
        assertThat(String.join(
                                "",
                                marked("The \u001B[31mpool\u0007 is open", 40, "open")
                                        .coloured())
                        .replace(Palette.marked("open"), ""))
                .doesNotContain("\u001B", "\u0007");
    }

    private static MarkedLines marked(String text, int width, String... words) {
        List<Span> marks = new ArrayList<>();
        for (String word : words) {
            int start = text.indexOf(word);
            marks.add(new Span(start, start + word.length()));
        }
        return new MarkedLines(text, marks, width);
    }
}
