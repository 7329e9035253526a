package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.deskcheck.model.Comparator;
import org.deskcheck.model.DateMention;
import org.deskcheck.model.Quantity;
import org.deskcheck.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "more than five hours, MORE_THAN, 5, 5, hour, '', more than five hours [> 5 hour]",
                "28 points, EXACTLY, 28, 28, '', point, 28 points [= 28 of point]",
                "30 to 40% of voters, BETWEEN, 30, 40, percent, voter, 30 to 40% of voters [30..40 percent of voter]",
                "about 1.5 million, ABOUT, 1500000, 1500000, '', '', about 1.5 million [~ 1500000]",
                "at least 64, AT_LEAST, 64, 64, '', '', at least 64 [>= 64]",
                "under 0.5 m, LESS_THAN, 0.5, 0.5, metre, '', under 0.5 m [< 0.5 metre]",
                "up to 7, AT_MOST, 7, 7, '', '', up to 7 [<= 7]"
            })
    void a_figure_is_followed_by_its_reading(
            String text, Comparator comparator, double value, double upper, String measure, String thing, String cell) {
        Quantity quantity = new Quantity(text, new Span(0, text.length()), comparator, value, upper, measure, thing);

        assertThat(Figures.of(quantity)).isEqualTo(cell);
    }

    @Test
    void a_date_is_followed_by_the_days_it_means() {
        LocalDate first = LocalDate.of(2025, 11, 21);
        LocalDate last = LocalDate.of(2025, 11, 30);

        assertThat(date(first, last)).isEqualTo("late November [2025-11-21..2025-11-30]");
        assertThat(date(first, first)).isEqualTo("late November [2025-11-21]");
        assertThat(date(null, null)).isEqualTo("late November [?]");
    }

    private static String date(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Figures.of(new DateMention("late November", new Span(0, 13), from, to));
    }
}
